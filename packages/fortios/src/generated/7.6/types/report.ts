// Generated from specs/fortios/cmdb/report.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Values } from "../../../cmdb/types.ts";

/** A row of `report/layout`, by `name`. */
export interface ReportLayout {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 127 characters. */
  title?: string;
  /** Text, up to 127 characters. */
  subtitle?: string;
  /** Text, up to 127 characters. */
  description?: string;
  /** Text, up to 35 characters. */
  "style-theme"?: string;
  /** Option, several separated by blanks. */
  options?: Values<"include-table-of-content" | "auto-numbering-heading" | "view-chart-as-heading" | "show-html-navbar-before-heading" | "dummy-option">;
  /** Option, several separated by blanks; default `pdf`. */
  format?: Values<"pdf">;
  /** Option; default `daily`. */
  "schedule-type"?: "demand" | "daily" | "weekly" | UnknownValue;
  /** Option; default `sunday`. */
  day?: "sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | UnknownValue;
  /** Text. */
  time?: string;
  /** Option; default `run-time`. */
  "cutoff-option"?: "run-time" | "custom" | UnknownValue;
  /** Text. */
  "cutoff-time"?: string;
  /** Option; default `disable`. */
  "email-send"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 511 characters. */
  "email-recipients"?: string;
  /** Integer, 1 to 365; default `31`. */
  "max-pdf-report"?: number;
  /** Group of fields. */
  page?: ReportLayoutPage;
  /** Table, by `id`. */
  "body-item"?: ReportLayoutBodyItem[];
}

/** Group of fields. */
export interface ReportLayoutPage {
  /** Option; default `a4`. */
  paper?: "a4" | "letter" | UnknownValue;
  /** Option, several separated by blanks. */
  "column-break-before"?: Values<"heading1" | "heading2" | "heading3">;
  /** Option, several separated by blanks. */
  "page-break-before"?: Values<"heading1" | "heading2" | "heading3">;
  /** Option, several separated by blanks. */
  options?: Values<"header-on-first-page" | "footer-on-first-page">;
  /** Group of fields. */
  header?: ReportLayoutPageHeader;
  /** Group of fields. */
  footer?: ReportLayoutPageFooter;
}

/** Group of fields. */
export interface ReportLayoutPageHeader {
  /** Text, up to 71 characters. */
  style?: string;
  /** Table, by `id`. */
  "header-item"?: ReportLayoutPageHeaderHeaderItem[];
}

/** Table, by `id`. */
export interface ReportLayoutPageHeaderHeaderItem {
  /** Integer. */
  id: number;
  /** Text, up to 63 characters. */
  description?: string;
  /** Option. */
  type?: "text" | "image" | UnknownValue;
  /** Text, up to 71 characters. */
  style?: string;
  /** Text, up to 511 characters. */
  content?: string;
  /** Text, up to 127 characters. */
  "img-src"?: string;
}

/** Group of fields. */
export interface ReportLayoutPageFooter {
  /** Text, up to 71 characters. */
  style?: string;
  /** Table, by `id`. */
  "footer-item"?: ReportLayoutPageFooterFooterItem[];
}

/** Table, by `id`. */
export interface ReportLayoutPageFooterFooterItem {
  /** Integer. */
  id: number;
  /** Text, up to 63 characters. */
  description?: string;
  /** Option. */
  type?: "text" | "image" | UnknownValue;
  /** Text, up to 71 characters. */
  style?: string;
  /** Text, up to 511 characters. */
  content?: string;
  /** Text, up to 127 characters. */
  "img-src"?: string;
}

/** Table, by `id`. */
export interface ReportLayoutBodyItem {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 63 characters. */
  description?: string;
  /** Option; default `text`. */
  type?: "text" | "image" | "chart" | "misc" | UnknownValue;
  /** Text, up to 71 characters. */
  style?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "top-n"?: number;
  /** Table, by `id`. */
  parameters?: ReportLayoutBodyItemParameters[];
  /** Option; default `text`. */
  "text-component"?: "text" | "heading1" | "heading2" | "heading3" | UnknownValue;
  /** Text, up to 511 characters. */
  content?: string;
  /** Text, up to 127 characters. */
  "img-src"?: string;
  /** Text, up to 71 characters. */
  chart?: string;
  /** Option, several separated by blanks; default `include-no-data hide-title show-caption`. */
  "chart-options"?: Values<"include-no-data" | "hide-title" | "show-caption">;
  /** Option; default `hline`. */
  "misc-component"?: "hline" | "page-break" | "column-break" | "section-start" | UnknownValue;
  /** Text, up to 511 characters. */
  title?: string;
}

/** Table, by `id`. */
export interface ReportLayoutBodyItemParameters {
  /** Integer. */
  id: number;
  /** Text, up to 127 characters. */
  name?: string;
  /** Text, up to 1023 characters. */
  value?: string;
}

/** The settings `report/setting`. */
export interface ReportSetting {
  /** Option; default `enable`. */
  "pdf-report"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  fortiview?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks; default `forward-traffic`. */
  "report-source"?: Values<"forward-traffic" | "sniffer-traffic" | "local-deny-traffic">;
  /** Integer, 3 to 15; default `3`. */
  "web-browsing-threshold"?: number;
  /** Integer, 1000 to 20000; default `1000`. */
  "top-n"?: number;
}
