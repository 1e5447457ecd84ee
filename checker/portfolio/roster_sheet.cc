#include "checker/portfolio/roster_sheet.h"

#include "plans/text.h"

namespace rasoat::checker {

namespace {

struct ColumnNames {
  RosterColumn column;
  std::string_view key;
  std::string_view other;  // folded, blank-separated
};
constexpr ColumnNames kColumns[] = {
    {RosterColumn::kName, "ten",
     "don_vi ten_don_vi ten_goi co_quan ten_co_quan co_quan_don_vi ten_co_quan_don_vi don_vi_co_quan"},
    {RosterColumn::kAliases, "ten_khac", "ten_goi_khac ten_viet_tat viet_tat ten_cu"},
    {RosterColumn::kType, "loai_don_vi", "loai loai_hinh"},
    {RosterColumn::kSuperior, "cap_tren", "don_vi_cap_tren co_quan_cap_tren cap_tren_truc_tiep truc_thuoc"},
    {RosterColumn::kDue, "han_nop", "han thoi_han thoi_han_nop ngay_het_han han_nop_ke_hoach"},
    {RosterColumn::kSymbols, "so_ky_hieu", "ky_hieu so_va_ky_hieu so_hieu"},
    {RosterColumn::kFiles, "tep", "duong_dan thu_muc tep_ke_hoach ten_tep"},
    {RosterColumn::kPeriod, "thoi_ky", "giai_doan"},
    {RosterColumn::kIgnored, "stt", "tt so_thu_tu ghi_chu"},
};

constexpr std::size_t kMostMistakes = 300;

}  // namespace

std::optional<RosterColumn> find_roster_column(std::string_view written) {
  const std::string key = plans::fold_key(written);
  if (key.starts_with("x_")) return RosterColumn::kIgnored;
  for (const ColumnNames& one : kColumns) {
    if (key == one.key) return one.column;
    for (const std::string_view other : rules::split_words(one.other))
      if (key == other) return one.column;
  }
  return std::nullopt;
}

std::vector<std::string_view> roster_keys() {
  std::vector<std::string_view> keys;
  for (const ColumnNames& one : kColumns) keys.push_back(one.key);
  return keys;
}

bool takes_several(RosterColumn column) {
  return column == RosterColumn::kAliases || column == RosterColumn::kSymbols || column == RosterColumn::kFiles;
}

void RosterMistakes::report(plans::Span where, rules::Wording what, rules::Wording help) {
  if (errors_.size() < kMostMistakes) reader_.report(where, std::move(what), std::move(help));
}

void RosterMistakes::report_row(plans::Span where, rules::Wording what) {
  report(where, std::move(what), {"Xóa dòng này khỏi danh sách.", "Remove the row from the list."});
}

}  // namespace rasoat::checker
