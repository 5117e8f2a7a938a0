import type { SettingEdit } from '../../../application/pane/setting-edit';

/** A correction made by a person. */
export type OnEdit = (edit: SettingEdit) => Promise<void>;
