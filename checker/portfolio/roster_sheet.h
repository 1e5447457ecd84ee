// A roster as it is written, before it means anything: rows of cells by column, each with its place in the file.
//
// YAML and tables become the same sheet, so that what a cell means and what is wrong with it is said in one file
// (roster.cc). A column is named by its key or in Vietnamese, folded: `ten`, “Đơn vị”, "TÊN ĐƠN VỊ". Mistakes of the
// form itself are reported while the sheet is read; what cannot be read is left out.
//
//   RosterMistakes mistakes(source, errors);
//   RosterSheet sheet = read_roster_table(mistakes);
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plans/line_index.h"
#include "plans/span.h"
#include "rules/language/rule_reader.h"

namespace rasoat::checker {

enum class RosterColumn : std::uint8_t {
  kName,
  kAliases,
  kType,
  kSuperior,
  kDue,
  kSymbols,
  kFiles,
  kPeriod,
  kIgnored,  // a running number, a remark, a column of the department's own (x_…)
};
inline constexpr std::size_t kRosterColumns = 9;

[[nodiscard]] std::optional<RosterColumn> find_roster_column(std::string_view written);
// The keys, for suggestions.
[[nodiscard]] std::vector<std::string_view> roster_keys();
[[nodiscard]] bool takes_several(RosterColumn column);

struct RosterCell {
  std::string text;  // trimmed, never empty
  plans::Span where;
};
struct RosterRow {
  plans::Span where;
  std::array<std::vector<RosterCell>, kRosterColumns> cells;
  [[nodiscard]] const std::vector<RosterCell>& operator[](RosterColumn column) const {
    return cells[static_cast<std::size_t>(column)];
  }
  [[nodiscard]] std::vector<RosterCell>& operator[](RosterColumn column) {
    return cells[static_cast<std::size_t>(column)];
  }
};
struct RosterSheet {
  RosterRow defaults;  // what YAML says above the list: due date, period
  std::vector<RosterRow> rows;
};

// Gathers what is wrong, with place and line, up to a bound, so that a hostile file costs no more than a long one.
class RosterMistakes {
 public:
  RosterMistakes(std::shared_ptr<const rules::RuleSource> source, std::vector<rules::RuleError>& errors)
      : reader_(std::move(source), errors), errors_(errors), lines_(reader_.source()->text) {}

  [[nodiscard]] const rules::RuleSource& source() const { return *reader_.source(); }
  void report(plans::Span where, rules::Wording what, rules::Wording help = {});
  // Of a row that stands for no unit.
  void report_row(plans::Span where, rules::Wording what);
  [[nodiscard]] std::uint32_t line_of(plans::Span where) const { return lines_.line_of(where.begin); }
  void finish() { reader_.finish(); }

 private:
  rules::RuleReader reader_;
  std::vector<rules::RuleError>& errors_;
  plans::LineIndex lines_;
};

[[nodiscard]] RosterSheet read_roster_table(RosterMistakes& mistakes);
[[nodiscard]] RosterSheet read_roster_yaml(RosterMistakes& mistakes);

}  // namespace rasoat::checker
