// What stands in the place of a name that was erased: kept as the name itself, so that every list, story and export shows it.
export const erasedName = '(đã xóa theo yêu cầu)'
