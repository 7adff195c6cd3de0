// Generated from specs/fortios/cmdb/log.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Singleton, Table } from "../../../cmdb/types.ts";
import type {
  LogCustomField,
  LogDiskFilter,
  LogDiskFilterFreeStyle,
  LogDiskSetting,
  LogEventfilter,
  LogFortianalyzer2Filter,
  LogFortianalyzer2FilterFreeStyle,
  LogFortianalyzer2OverrideFilter,
  LogFortianalyzer2OverrideFilterFreeStyle,
  LogFortianalyzer2OverrideSetting,
  LogFortianalyzer2OverrideSettingSerial,
  LogFortianalyzer2Setting,
  LogFortianalyzer2SettingSerial,
  LogFortianalyzer3Filter,
  LogFortianalyzer3FilterFreeStyle,
  LogFortianalyzer3OverrideFilter,
  LogFortianalyzer3OverrideFilterFreeStyle,
  LogFortianalyzer3OverrideSetting,
  LogFortianalyzer3OverrideSettingSerial,
  LogFortianalyzer3Setting,
  LogFortianalyzer3SettingSerial,
  LogFortianalyzerCloudFilter,
  LogFortianalyzerCloudFilterFreeStyle,
  LogFortianalyzerCloudOverrideFilter,
  LogFortianalyzerCloudOverrideFilterFreeStyle,
  LogFortianalyzerCloudOverrideSetting,
  LogFortianalyzerCloudSetting,
  LogFortianalyzerCloudSettingSerial,
  LogFortianalyzerFilter,
  LogFortianalyzerFilterFreeStyle,
  LogFortianalyzerOverrideFilter,
  LogFortianalyzerOverrideFilterFreeStyle,
  LogFortianalyzerOverrideSetting,
  LogFortianalyzerOverrideSettingSerial,
  LogFortianalyzerSetting,
  LogFortianalyzerSettingSerial,
  LogFortiguardFilter,
  LogFortiguardFilterFreeStyle,
  LogFortiguardOverrideFilter,
  LogFortiguardOverrideFilterFreeStyle,
  LogFortiguardOverrideSetting,
  LogFortiguardSetting,
  LogGuiDisplay,
  LogMemoryFilter,
  LogMemoryFilterFreeStyle,
  LogMemoryGlobalSetting,
  LogMemorySetting,
  LogNullDeviceFilter,
  LogNullDeviceFilterFreeStyle,
  LogNullDeviceSetting,
  LogSetting,
  LogSettingCustomLogFields,
  LogSyslogd2Filter,
  LogSyslogd2FilterFreeStyle,
  LogSyslogd2OverrideFilter,
  LogSyslogd2OverrideFilterFreeStyle,
  LogSyslogd2OverrideSetting,
  LogSyslogd2OverrideSettingCustomFieldName,
  LogSyslogd2Setting,
  LogSyslogd2SettingCustomFieldName,
  LogSyslogd3Filter,
  LogSyslogd3FilterFreeStyle,
  LogSyslogd3OverrideFilter,
  LogSyslogd3OverrideFilterFreeStyle,
  LogSyslogd3OverrideSetting,
  LogSyslogd3OverrideSettingCustomFieldName,
  LogSyslogd3Setting,
  LogSyslogd3SettingCustomFieldName,
  LogSyslogd4Filter,
  LogSyslogd4FilterFreeStyle,
  LogSyslogd4OverrideFilter,
  LogSyslogd4OverrideFilterFreeStyle,
  LogSyslogd4OverrideSetting,
  LogSyslogd4OverrideSettingCustomFieldName,
  LogSyslogd4Setting,
  LogSyslogd4SettingCustomFieldName,
  LogSyslogdFilter,
  LogSyslogdFilterFreeStyle,
  LogSyslogdOverrideFilter,
  LogSyslogdOverrideFilterFreeStyle,
  LogSyslogdOverrideSetting,
  LogSyslogdOverrideSettingCustomFieldName,
  LogSyslogdSetting,
  LogSyslogdSettingCustomFieldName,
  LogTacacsaccounting2Filter,
  LogTacacsaccounting2Setting,
  LogTacacsaccounting3Filter,
  LogTacacsaccounting3Setting,
  LogTacacsaccountingFilter,
  LogTacacsaccountingSetting,
  LogThreatWeight,
  LogThreatWeightApplication,
  LogThreatWeightGeolocation,
  LogThreatWeightWeb,
  LogWebtrendsFilter,
  LogWebtrendsFilterFreeStyle,
  LogWebtrendsSetting,
} from "../types/log.ts";

/** Child tables of `log.disk/filter`. */
export interface LogDiskFilterChildren {
  /** Table, by `id`. */
  readonly freeStyle: ChildTable<LogDiskFilterFreeStyle, "id">;
}

/** Child tables of `log.fortianalyzer-cloud/filter`. */
export interface LogFortianalyzerCloudFilterChildren {
  /** Table, by `id`. */
  readonly freeStyle: ChildTable<LogFortianalyzerCloudFilterFreeStyle, "id">;
}

/** Child tables of `log.fortianalyzer-cloud/override-filter`. */
export interface LogFortianalyzerCloudOverrideFilterChildren {
  /** Table, by `id`. */
  readonly freeStyle: ChildTable<LogFortianalyzerCloudOverrideFilterFreeStyle, "id">;
}

/** Child tables of `log.fortianalyzer-cloud/setting`. */
export interface LogFortianalyzerCloudSettingChildren {
  /** Table, by `name`. */
  readonly serial: ChildTable<LogFortianalyzerCloudSettingSerial, "name">;
}

/** Child tables of `log.fortianalyzer/filter`. */
export interface LogFortianalyzerFilterChildren {
  /** Table, by `id`. */
  readonly freeStyle: ChildTable<LogFortianalyzerFilterFreeStyle, "id">;
}

/** Child tables of `log.fortianalyzer/override-filter`. */
export interface LogFortianalyzerOverrideFilterChildren {
  /** Table, by `id`. */
  readonly freeStyle: ChildTable<LogFortianalyzerOverrideFilterFreeStyle, "id">;
}

/** Child tables of `log.fortianalyzer/override-setting`. */
export interface LogFortianalyzerOverrideSettingChildren {
  /** Table, by `name`. */
  readonly serial: ChildTable<LogFortianalyzerOverrideSettingSerial, "name">;
}

/** Child tables of `log.fortianalyzer/setting`. */
export interface LogFortianalyzerSettingChildren {
  /** Table, by `name`. */
  readonly serial: ChildTable<LogFortianalyzerSettingSerial, "name">;
}

/** Child tables of `log.fortianalyzer2/filter`. */
export interface LogFortianalyzer2FilterChildren {
  /** Table, by `id`. */
  readonly freeStyle: ChildTable<LogFortianalyzer2FilterFreeStyle, "id">;
}

/** Child tables of `log.fortianalyzer2/override-filter`. */
export interface LogFortianalyzer2OverrideFilterChildren {
  /** Table, by `id`. */
  readonly freeStyle: ChildTable<LogFortianalyzer2OverrideFilterFreeStyle, "id">;
}

/** Child tables of `log.fortianalyzer2/override-setting`. */
export interface LogFortianalyzer2OverrideSettingChildren {
  /** Table, by `name`. */
  readonly serial: ChildTable<LogFortianalyzer2OverrideSettingSerial, "name">;
}

/** Child tables of `log.fortianalyzer2/setting`. */
export interface LogFortianalyzer2SettingChildren {
  /** Table, by `name`. */
  readonly serial: ChildTable<LogFortianalyzer2SettingSerial, "name">;
}

/** Child tables of `log.fortianalyzer3/filter`. */
export interface LogFortianalyzer3FilterChildren {
  /** Table, by `id`. */
  readonly freeStyle: ChildTable<LogFortianalyzer3FilterFreeStyle, "id">;
}

/** Child tables of `log.fortianalyzer3/override-filter`. */
export interface LogFortianalyzer3OverrideFilterChildren {
  /** Table, by `id`. */
  readonly freeStyle: ChildTable<LogFortianalyzer3OverrideFilterFreeStyle, "id">;
}

/** Child tables of `log.fortianalyzer3/override-setting`. */
export interface LogFortianalyzer3OverrideSettingChildren {
  /** Table, by `name`. */
  readonly serial: ChildTable<LogFortianalyzer3OverrideSettingSerial, "name">;
}

/** Child tables of `log.fortianalyzer3/setting`. */
export interface LogFortianalyzer3SettingChildren {
  /** Table, by `name`. */
  readonly serial: ChildTable<LogFortianalyzer3SettingSerial, "name">;
}

/** Child tables of `log.fortiguard/filter`. */
export interface LogFortiguardFilterChildren {
  /** Table, by `id`. */
  readonly freeStyle: ChildTable<LogFortiguardFilterFreeStyle, "id">;
}

/** Child tables of `log.fortiguard/override-filter`. */
export interface LogFortiguardOverrideFilterChildren {
  /** Table, by `id`. */
  readonly freeStyle: ChildTable<LogFortiguardOverrideFilterFreeStyle, "id">;
}

/** Child tables of `log.memory/filter`. */
export interface LogMemoryFilterChildren {
  /** Table, by `id`. */
  readonly freeStyle: ChildTable<LogMemoryFilterFreeStyle, "id">;
}

/** Child tables of `log.null-device/filter`. */
export interface LogNullDeviceFilterChildren {
  /** Table, by `id`. */
  readonly freeStyle: ChildTable<LogNullDeviceFilterFreeStyle, "id">;
}

/** Child tables of `log.syslogd/filter`. */
export interface LogSyslogdFilterChildren {
  /** Table, by `id`. */
  readonly freeStyle: ChildTable<LogSyslogdFilterFreeStyle, "id">;
}

/** Child tables of `log.syslogd/override-filter`. */
export interface LogSyslogdOverrideFilterChildren {
  /** Table, by `id`. */
  readonly freeStyle: ChildTable<LogSyslogdOverrideFilterFreeStyle, "id">;
}

/** Child tables of `log.syslogd/override-setting`. */
export interface LogSyslogdOverrideSettingChildren {
  /** Table, by `id`. */
  readonly customFieldName: ChildTable<LogSyslogdOverrideSettingCustomFieldName, "id">;
}

/** Child tables of `log.syslogd/setting`. */
export interface LogSyslogdSettingChildren {
  /** Table, by `id`. */
  readonly customFieldName: ChildTable<LogSyslogdSettingCustomFieldName, "id">;
}

/** Child tables of `log.syslogd2/filter`. */
export interface LogSyslogd2FilterChildren {
  /** Table, by `id`. */
  readonly freeStyle: ChildTable<LogSyslogd2FilterFreeStyle, "id">;
}

/** Child tables of `log.syslogd2/override-filter`. */
export interface LogSyslogd2OverrideFilterChildren {
  /** Table, by `id`. */
  readonly freeStyle: ChildTable<LogSyslogd2OverrideFilterFreeStyle, "id">;
}

/** Child tables of `log.syslogd2/override-setting`. */
export interface LogSyslogd2OverrideSettingChildren {
  /** Table, by `id`. */
  readonly customFieldName: ChildTable<LogSyslogd2OverrideSettingCustomFieldName, "id">;
}

/** Child tables of `log.syslogd2/setting`. */
export interface LogSyslogd2SettingChildren {
  /** Table, by `id`. */
  readonly customFieldName: ChildTable<LogSyslogd2SettingCustomFieldName, "id">;
}

/** Child tables of `log.syslogd3/filter`. */
export interface LogSyslogd3FilterChildren {
  /** Table, by `id`. */
  readonly freeStyle: ChildTable<LogSyslogd3FilterFreeStyle, "id">;
}

/** Child tables of `log.syslogd3/override-filter`. */
export interface LogSyslogd3OverrideFilterChildren {
  /** Table, by `id`. */
  readonly freeStyle: ChildTable<LogSyslogd3OverrideFilterFreeStyle, "id">;
}

/** Child tables of `log.syslogd3/override-setting`. */
export interface LogSyslogd3OverrideSettingChildren {
  /** Table, by `id`. */
  readonly customFieldName: ChildTable<LogSyslogd3OverrideSettingCustomFieldName, "id">;
}

/** Child tables of `log.syslogd3/setting`. */
export interface LogSyslogd3SettingChildren {
  /** Table, by `id`. */
  readonly customFieldName: ChildTable<LogSyslogd3SettingCustomFieldName, "id">;
}

/** Child tables of `log.syslogd4/filter`. */
export interface LogSyslogd4FilterChildren {
  /** Table, by `id`. */
  readonly freeStyle: ChildTable<LogSyslogd4FilterFreeStyle, "id">;
}

/** Child tables of `log.syslogd4/override-filter`. */
export interface LogSyslogd4OverrideFilterChildren {
  /** Table, by `id`. */
  readonly freeStyle: ChildTable<LogSyslogd4OverrideFilterFreeStyle, "id">;
}

/** Child tables of `log.syslogd4/override-setting`. */
export interface LogSyslogd4OverrideSettingChildren {
  /** Table, by `id`. */
  readonly customFieldName: ChildTable<LogSyslogd4OverrideSettingCustomFieldName, "id">;
}

/** Child tables of `log.syslogd4/setting`. */
export interface LogSyslogd4SettingChildren {
  /** Table, by `id`. */
  readonly customFieldName: ChildTable<LogSyslogd4SettingCustomFieldName, "id">;
}

/** Child tables of `log.webtrends/filter`. */
export interface LogWebtrendsFilterChildren {
  /** Table, by `id`. */
  readonly freeStyle: ChildTable<LogWebtrendsFilterFreeStyle, "id">;
}

/** Child tables of `log/setting`. */
export interface LogSettingChildren {
  /** Table, by `field-id`. */
  readonly customLogFields: ChildTable<LogSettingCustomLogFields, "field-id">;
}

/** Child tables of `log/threat-weight`. */
export interface LogThreatWeightChildren {
  /** Table, by `id`. */
  readonly web: ChildTable<LogThreatWeightWeb, "id">;
  /** Table, by `id`. */
  readonly geolocation: ChildTable<LogThreatWeightGeolocation, "id">;
  /** Table, by `id`. */
  readonly application: ChildTable<LogThreatWeightApplication, "id">;
}

/** `/cmdb/log`. */
export interface LogTree {
  /** A row of `log/custom-field`, by `id`. */
  readonly customField: Table<LogCustomField, "id">;
  /** The settings `log/eventfilter`. */
  readonly eventfilter: Singleton<LogEventfilter>;
  /** The settings `log/gui-display`. */
  readonly guiDisplay: Singleton<LogGuiDisplay>;
  /** The settings `log/setting`. */
  readonly setting: Singleton<LogSetting> & LogSettingChildren;
  /** The settings `log/threat-weight`. */
  readonly threatWeight: Singleton<LogThreatWeight> & LogThreatWeightChildren;
  readonly disk: LogDiskTree;
  readonly fortianalyzerCloud: LogFortianalyzerCloudTree;
  readonly fortianalyzer: LogFortianalyzerTree;
  readonly fortianalyzer2: LogFortianalyzer2Tree;
  readonly fortianalyzer3: LogFortianalyzer3Tree;
  readonly fortiguard: LogFortiguardTree;
  readonly memory: LogMemoryTree;
  readonly nullDevice: LogNullDeviceTree;
  readonly syslogd: LogSyslogdTree;
  readonly syslogd2: LogSyslogd2Tree;
  readonly syslogd3: LogSyslogd3Tree;
  readonly syslogd4: LogSyslogd4Tree;
  readonly "tacacs+accounting": LogTacacsaccountingTree;
  readonly "tacacs+accounting2": LogTacacsaccounting2Tree;
  readonly "tacacs+accounting3": LogTacacsaccounting3Tree;
  readonly webtrends: LogWebtrendsTree;
}

/** `/cmdb/log.disk`. */
export interface LogDiskTree {
  /** The settings `log.disk/filter`. */
  readonly filter: Singleton<LogDiskFilter> & LogDiskFilterChildren;
  /** The settings `log.disk/setting`. */
  readonly setting: Singleton<LogDiskSetting>;
}

/** `/cmdb/log.fortianalyzer-cloud`. */
export interface LogFortianalyzerCloudTree {
  /** The settings `log.fortianalyzer-cloud/filter`. */
  readonly filter: Singleton<LogFortianalyzerCloudFilter> & LogFortianalyzerCloudFilterChildren;
  /** The settings `log.fortianalyzer-cloud/override-filter`. */
  readonly overrideFilter: Singleton<LogFortianalyzerCloudOverrideFilter> & LogFortianalyzerCloudOverrideFilterChildren;
  /** The settings `log.fortianalyzer-cloud/override-setting`. */
  readonly overrideSetting: Singleton<LogFortianalyzerCloudOverrideSetting>;
  /** The settings `log.fortianalyzer-cloud/setting`. */
  readonly setting: Singleton<LogFortianalyzerCloudSetting> & LogFortianalyzerCloudSettingChildren;
}

/** `/cmdb/log.fortianalyzer`. */
export interface LogFortianalyzerTree {
  /** The settings `log.fortianalyzer/filter`. */
  readonly filter: Singleton<LogFortianalyzerFilter> & LogFortianalyzerFilterChildren;
  /** The settings `log.fortianalyzer/override-filter`. */
  readonly overrideFilter: Singleton<LogFortianalyzerOverrideFilter> & LogFortianalyzerOverrideFilterChildren;
  /** The settings `log.fortianalyzer/override-setting`. */
  readonly overrideSetting: Singleton<LogFortianalyzerOverrideSetting> & LogFortianalyzerOverrideSettingChildren;
  /** The settings `log.fortianalyzer/setting`. */
  readonly setting: Singleton<LogFortianalyzerSetting> & LogFortianalyzerSettingChildren;
}

/** `/cmdb/log.fortianalyzer2`. */
export interface LogFortianalyzer2Tree {
  /** The settings `log.fortianalyzer2/filter`. */
  readonly filter: Singleton<LogFortianalyzer2Filter> & LogFortianalyzer2FilterChildren;
  /** The settings `log.fortianalyzer2/override-filter`. */
  readonly overrideFilter: Singleton<LogFortianalyzer2OverrideFilter> & LogFortianalyzer2OverrideFilterChildren;
  /** The settings `log.fortianalyzer2/override-setting`. */
  readonly overrideSetting: Singleton<LogFortianalyzer2OverrideSetting> & LogFortianalyzer2OverrideSettingChildren;
  /** The settings `log.fortianalyzer2/setting`. */
  readonly setting: Singleton<LogFortianalyzer2Setting> & LogFortianalyzer2SettingChildren;
}

/** `/cmdb/log.fortianalyzer3`. */
export interface LogFortianalyzer3Tree {
  /** The settings `log.fortianalyzer3/filter`. */
  readonly filter: Singleton<LogFortianalyzer3Filter> & LogFortianalyzer3FilterChildren;
  /** The settings `log.fortianalyzer3/override-filter`. */
  readonly overrideFilter: Singleton<LogFortianalyzer3OverrideFilter> & LogFortianalyzer3OverrideFilterChildren;
  /** The settings `log.fortianalyzer3/override-setting`. */
  readonly overrideSetting: Singleton<LogFortianalyzer3OverrideSetting> & LogFortianalyzer3OverrideSettingChildren;
  /** The settings `log.fortianalyzer3/setting`. */
  readonly setting: Singleton<LogFortianalyzer3Setting> & LogFortianalyzer3SettingChildren;
}

/** `/cmdb/log.fortiguard`. */
export interface LogFortiguardTree {
  /** The settings `log.fortiguard/filter`. */
  readonly filter: Singleton<LogFortiguardFilter> & LogFortiguardFilterChildren;
  /** The settings `log.fortiguard/override-filter`. */
  readonly overrideFilter: Singleton<LogFortiguardOverrideFilter> & LogFortiguardOverrideFilterChildren;
  /** The settings `log.fortiguard/override-setting`. */
  readonly overrideSetting: Singleton<LogFortiguardOverrideSetting>;
  /** The settings `log.fortiguard/setting`. */
  readonly setting: Singleton<LogFortiguardSetting>;
}

/** `/cmdb/log.memory`. */
export interface LogMemoryTree {
  /** The settings `log.memory/filter`. */
  readonly filter: Singleton<LogMemoryFilter> & LogMemoryFilterChildren;
  /** The settings `log.memory/global-setting`. */
  readonly globalSetting: Singleton<LogMemoryGlobalSetting>;
  /** The settings `log.memory/setting`. */
  readonly setting: Singleton<LogMemorySetting>;
}

/** `/cmdb/log.null-device`. */
export interface LogNullDeviceTree {
  /** The settings `log.null-device/filter`. */
  readonly filter: Singleton<LogNullDeviceFilter> & LogNullDeviceFilterChildren;
  /** The settings `log.null-device/setting`. */
  readonly setting: Singleton<LogNullDeviceSetting>;
}

/** `/cmdb/log.syslogd`. */
export interface LogSyslogdTree {
  /** The settings `log.syslogd/filter`. */
  readonly filter: Singleton<LogSyslogdFilter> & LogSyslogdFilterChildren;
  /** The settings `log.syslogd/override-filter`. */
  readonly overrideFilter: Singleton<LogSyslogdOverrideFilter> & LogSyslogdOverrideFilterChildren;
  /** The settings `log.syslogd/override-setting`. */
  readonly overrideSetting: Singleton<LogSyslogdOverrideSetting> & LogSyslogdOverrideSettingChildren;
  /** The settings `log.syslogd/setting`. */
  readonly setting: Singleton<LogSyslogdSetting> & LogSyslogdSettingChildren;
}

/** `/cmdb/log.syslogd2`. */
export interface LogSyslogd2Tree {
  /** The settings `log.syslogd2/filter`. */
  readonly filter: Singleton<LogSyslogd2Filter> & LogSyslogd2FilterChildren;
  /** The settings `log.syslogd2/override-filter`. */
  readonly overrideFilter: Singleton<LogSyslogd2OverrideFilter> & LogSyslogd2OverrideFilterChildren;
  /** The settings `log.syslogd2/override-setting`. */
  readonly overrideSetting: Singleton<LogSyslogd2OverrideSetting> & LogSyslogd2OverrideSettingChildren;
  /** The settings `log.syslogd2/setting`. */
  readonly setting: Singleton<LogSyslogd2Setting> & LogSyslogd2SettingChildren;
}

/** `/cmdb/log.syslogd3`. */
export interface LogSyslogd3Tree {
  /** The settings `log.syslogd3/filter`. */
  readonly filter: Singleton<LogSyslogd3Filter> & LogSyslogd3FilterChildren;
  /** The settings `log.syslogd3/override-filter`. */
  readonly overrideFilter: Singleton<LogSyslogd3OverrideFilter> & LogSyslogd3OverrideFilterChildren;
  /** The settings `log.syslogd3/override-setting`. */
  readonly overrideSetting: Singleton<LogSyslogd3OverrideSetting> & LogSyslogd3OverrideSettingChildren;
  /** The settings `log.syslogd3/setting`. */
  readonly setting: Singleton<LogSyslogd3Setting> & LogSyslogd3SettingChildren;
}

/** `/cmdb/log.syslogd4`. */
export interface LogSyslogd4Tree {
  /** The settings `log.syslogd4/filter`. */
  readonly filter: Singleton<LogSyslogd4Filter> & LogSyslogd4FilterChildren;
  /** The settings `log.syslogd4/override-filter`. */
  readonly overrideFilter: Singleton<LogSyslogd4OverrideFilter> & LogSyslogd4OverrideFilterChildren;
  /** The settings `log.syslogd4/override-setting`. */
  readonly overrideSetting: Singleton<LogSyslogd4OverrideSetting> & LogSyslogd4OverrideSettingChildren;
  /** The settings `log.syslogd4/setting`. */
  readonly setting: Singleton<LogSyslogd4Setting> & LogSyslogd4SettingChildren;
}

/** `/cmdb/log.tacacs+accounting`. */
export interface LogTacacsaccountingTree {
  /** The settings `log.tacacs+accounting/filter`. */
  readonly filter: Singleton<LogTacacsaccountingFilter>;
  /** The settings `log.tacacs+accounting/setting`. */
  readonly setting: Singleton<LogTacacsaccountingSetting>;
}

/** `/cmdb/log.tacacs+accounting2`. */
export interface LogTacacsaccounting2Tree {
  /** The settings `log.tacacs+accounting2/filter`. */
  readonly filter: Singleton<LogTacacsaccounting2Filter>;
  /** The settings `log.tacacs+accounting2/setting`. */
  readonly setting: Singleton<LogTacacsaccounting2Setting>;
}

/** `/cmdb/log.tacacs+accounting3`. */
export interface LogTacacsaccounting3Tree {
  /** The settings `log.tacacs+accounting3/filter`. */
  readonly filter: Singleton<LogTacacsaccounting3Filter>;
  /** The settings `log.tacacs+accounting3/setting`. */
  readonly setting: Singleton<LogTacacsaccounting3Setting>;
}

/** `/cmdb/log.webtrends`. */
export interface LogWebtrendsTree {
  /** The settings `log.webtrends/filter`. */
  readonly filter: Singleton<LogWebtrendsFilter> & LogWebtrendsFilterChildren;
  /** The settings `log.webtrends/setting`. */
  readonly setting: Singleton<LogWebtrendsSetting>;
}
