export { type SavedFile, type SaveOptions, saveTo } from "./node/save-to.ts";
