// Rosters as tables: CSV and TSV as spreadsheets write them.
#include <algorithm>
#include <utility>

#include "checker/portfolio/roster_sheet.h"
#include "plans/digits.h"
#include "plans/text.h"
#include "plans/utf8.h"

namespace rasoat::checker {

using plans::Span;
using rules::words;

namespace {

constexpr std::string_view kBlanks = " \t\r\n";
// Titles of the list may stand above the row of column names.
constexpr std::size_t kMostTitles = 20;

struct Cell {
  std::string text;
  Span where;
};
using Line = std::vector<Cell>;

bool is_blank(const Line& line) {
  return std::all_of(line.begin(), line.end(), [](const Cell& cell) { return cell.text.empty(); });
}

bool is_unseen(char byte) { return (static_cast<unsigned char>(byte) <= ' ') || byte == 0x7F; }
constexpr std::string_view kUnseen[] = {"\u00A0", "\u200B", "\u200C", "\u200D", "\u2060", "\u3000", "\uFEFF"};

// Without what cannot be seen at either end: blanks of every kind, marks of no width, control characters (some programs
// end a file in NUL or Ctrl-Z).
std::string trimmed(std::string_view text) {
  for (std::size_t size = 1; size > 0 && !text.empty(); text.remove_prefix(size)) {
    const auto* mark = std::ranges::find_if(kUnseen, [&](std::string_view one) { return text.starts_with(one); });
    size = is_unseen(text.front()) ? 1 : mark == std::end(kUnseen) ? 0 : mark->size();
  }
  for (std::size_t size = 1; size > 0 && !text.empty(); text.remove_suffix(size)) {
    const auto* mark = std::ranges::find_if(kUnseen, [&](std::string_view one) { return text.ends_with(one); });
    size = is_unseen(text.back()) ? 1 : mark == std::end(kUnseen) ? 0 : mark->size();
  }
  return std::string(text);
}

// “Tổng cộng”, “Cộng: 25 đơn vị”: the last line of a list, and no name of a unit.
bool is_total(const std::string& text) {
  constexpr std::string_view kTotals[] = {"tổng cộng", "tổng số", "cộng", "tổng"};
  const std::string folded = plans::fold(text);
  std::string_view rest = folded;
  const auto found = std::ranges::find_if(kTotals, [&](std::string_view word) { return rest.starts_with(word); });
  if (found == std::end(kTotals)) return false;
  rest.remove_prefix(found->size());
  if (!rest.empty() && rest.front() != ' ' && rest.front() != ':') return false;
  const std::size_t number = rest.find_first_not_of(" :.");
  rest.remove_prefix(std::min(number, rest.size()));
  const bool counted = !rest.empty() && plans::is_digit(rest.front());
  rest.remove_prefix(std::min(rest.find_first_not_of("0123456789. "), rest.size()));
  return rest.empty() || (counted && (rest == "đơn vị" || rest == "cơ quan, đơn vị" || rest == "đơn vị./."));
}

bool is_number(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) { return plans::is_digit(c) || c == '.'; });
}

// “I”, “B.”: how groups are numbered where units are numbered 1, 2, 3.
bool is_number_of_group(std::string_view text) {
  while (text.ends_with('.')) text.remove_suffix(1);
  const auto is_roman = [](char c) { return c == 'I' || c == 'V' || c == 'X'; };
  return !text.empty() &&
         (std::ranges::all_of(text, is_roman) || (text.size() == 1 && text[0] >= 'A' && text[0] <= 'Z'));
}

bool is_unit_column(const std::string& name) {
  return !name.empty() && find_roster_column(name) == RosterColumn::kName;
}

std::string_view take_until(std::string_view& rest, char end) {
  const std::string_view taken = rest.substr(0, rest.find(end));
  rest.remove_prefix(std::min(taken.size() + 1, rest.size()));
  return taken;
}

// Is it a row of column names, its cells parted by `separator`?
bool names_units(std::string_view line, char separator) {
  while (!line.empty()) {
    std::string cell(take_until(line, separator));
    std::erase(cell, '"');
    if (is_unit_column(trimmed(cell))) return true;
  }
  return false;
}

class TableReader {
 public:
  explicit TableReader(RosterMistakes& mistakes) : mistakes_(mistakes), text_(mistakes.source().text) {}

  RosterSheet read() {
    RosterSheet sheet;
    if (!is_utf8()) return sheet;
    if (text_.starts_with(plans::kByteOrderMark)) at_ = plans::kByteOrderMark.size();
    choose_separator();
    if (!read_header()) return sheet;
    while (at_ < text_.size()) {
      Line line = read_line();
      if (is_blank(line) || is_line_of_totals(line)) continue;
      note_number(line);
      sheet.rows.push_back(row_of(std::move(line)));
    }
    if (units_are_numbered_) report_groups();
    return sheet;
  }

 private:
  // It is left out; where there is more in the row, it may be a unit all the same, and whoever wrote it must say so.
  bool is_line_of_totals(const Line& line) {
    const auto total = std::ranges::find_if(line, is_total, &Cell::text);
    if (total == line.end()) return false;
    const auto at = static_cast<std::size_t>(total - line.begin());
    const bool alone = std::ranges::count_if(line, [](const Cell& cell) { return !cell.text.empty(); }) == 1;
    if (alone) return true;
    if (at > place_of_name()) return false;
    mistakes_.report_row(total->where, words("“%1” là dòng tổng, không phải tên đơn vị.",
                                             "“%1” is a line of totals, no name of a unit.", {total->text}));
    return true;
  }

  [[nodiscard]] std::size_t place_of_name() const {
    return static_cast<std::size_t>(std::ranges::find(columns_, RosterColumn::kName) - columns_.begin());
  }

  // The running number stands before the name.
  void note_number(const Line& line) {
    const std::size_t at = place_of_name();
    if (at == 0 || at >= line.size() || columns_[at - 1] != RosterColumn::kIgnored) return;
    const Cell& number = line[at - 1];
    units_are_numbered_ |= is_number(number.text);
    if (is_number_of_group(number.text)) groups_.push_back(line[at]);
  }

  void report_groups() {
    for (const Cell& group : groups_)
      mistakes_.report_row(group.where,
                           words("“%1” là tiêu đề của một nhóm đơn vị, không phải tên đơn vị.",
                                 "“%1” is the heading of a group of units, no name of a unit.", {group.text}));
  }

  bool is_utf8() {
    const plans::Utf8Survey survey = plans::survey_utf8(text_);
    if (survey.first_bad == plans::kWellFormed) return true;
    const auto at = static_cast<std::uint32_t>(survey.first_bad);
    mistakes_.report({at, at + 1}, words("Tệp không phải UTF-8.", "The file is not UTF-8."),
                     words("Trong Excel, lưu lại dạng “CSV UTF-8”.", "In Excel, save it as “CSV UTF-8”."));
    return false;
  }

  // Excel's own line, else the one that parts the row of column names (a title above it may hold any of them), else
  // the one that parts most cells of the first line that has any.
  void choose_separator() {
    constexpr std::string_view kNamed = "sep=";
    std::string_view rest = std::string_view(text_).substr(at_);
    if (rest.starts_with(kNamed) && rest.size() > kNamed.size()) {
      separator_ = rest[kNamed.size()];
      at_ = std::min(text_.find('\n', at_), text_.size() - 1) + 1;
      return;
    }
    constexpr std::string_view kSeparators = "\t;,";
    std::string_view lines = rest;
    for (std::size_t seen = 0; !lines.empty() && seen <= kMostTitles; ++seen) {
      const std::string_view line = take_until(lines, '\n');
      const auto parts_names = [line](char separator) { return names_units(line, separator); };
      if (const auto found = std::ranges::find_if(kSeparators, parts_names); found != kSeparators.end()) {
        separator_ = *found;
        return;
      }
    }
    std::array<std::size_t, 3> counts{};
    bool quoted = false;
    for (std::size_t i = 0; i < rest.size(); ++i) {
      if (rest[i] == '"') quoted = !quoted;
      if (rest[i] == '\n' && !quoted && *std::max_element(counts.begin(), counts.end()) > 0) break;
      const std::size_t which = kSeparators.find(rest[i]);
      if (!quoted && which != std::string_view::npos) ++counts[which];
    }
    separator_ = kSeparators[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
  }

  bool ends_cell(std::size_t at) const { return at >= text_.size() || text_[at] == separator_ || text_[at] == '\n'; }

  Line read_line() {
    Line line;
    for (;;) {
      line.push_back(read_cell());
      const bool more = at_ < text_.size() && text_[at_] == separator_;
      if (at_ < text_.size()) ++at_;
      if (!more) return line;
    }
  }

  Cell read_cell() {
    const std::size_t begin = at_;
    std::string text;
    if (at_ < text_.size() && text_[at_] == '"') {
      read_quoted(text);
    } else {
      while (!ends_cell(at_)) ++at_;
      text = text_.substr(begin, at_ - begin);
    }
    return {trimmed(text), {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at_)}};
  }

  void read_quoted(std::string& text) {
    const auto open = static_cast<std::uint32_t>(at_++);
    for (;; ++at_) {
      if (at_ >= text_.size()) {
        mistakes_.report({open, open + 1}, words("Dấu ngoặc kép mở ra mà không đóng.", "The quote is never closed."));
        return;
      }
      if (text_[at_] != '"') {
        text += text_[at_];
      } else if (at_ + 1 < text_.size() && text_[at_ + 1] == '"') {
        text += text_[at_++];
      } else {
        break;
      }
    }
    const std::size_t after = ++at_;
    while (!ends_cell(at_)) ++at_;
    if (text_.find_first_not_of(kBlanks, after) >= at_) return;
    mistakes_.report(
        {static_cast<std::uint32_t>(after), static_cast<std::uint32_t>(at_)},
        words("Sau dấu ngoặc kép đóng còn chữ.", "There is text after the closing quote."),
        words("Trong ô có ngoặc kép, viết mỗi dấu \" thành \"\".", "Within quotes write each \" as \"\"."));
  }

  bool read_header() {
    Line first;
    for (std::size_t titles = 0; at_ < text_.size() && titles < kMostTitles;) {
      Line line = read_line();
      if (is_blank(line)) continue;
      if (first.empty()) first = line;
      if (std::ranges::any_of(line, is_unit_column, &Cell::text)) {
        read_columns(line);
        return true;
      }
      ++titles;
    }
    const Span where = first.empty() ? Span{} : first.front().where;
    mistakes_.report(where, words("Không thấy dòng tên cột có cột “Đơn vị”.", "No row of column names has “Đơn vị”."),
                     words("Dòng đầu phải là tên cột, ví dụ: Đơn vị, Tên khác, Loại, Cấp trên, Hạn nộp.",
                           "The first row must name the columns, such as: Đơn vị, Tên khác, Loại, Cấp trên, Hạn nộp."));
    return false;
  }

  void read_columns(const Line& header) {
    std::array<bool, kRosterColumns> met{};
    for (const Cell& cell : header) {
      const auto column = cell.text.empty() ? RosterColumn::kIgnored : find_roster_column(cell.text);
      columns_.push_back(column.value_or(RosterColumn::kIgnored));
      if (!column) {
        mistakes_.report(cell.where, words("Không có cột “%1”.", "There is no column “%1”.", {cell.text}),
                         rules::suggestion(plans::fold_key(cell.text), roster_keys()));
      } else if (*column != RosterColumn::kIgnored && std::exchange(met[static_cast<std::size_t>(*column)], true)) {
        mistakes_.report(cell.where, words("Có hai cột cùng nghĩa với “%1”.", "Two columns mean “%1”.", {cell.text}));
      }
    }
  }

  RosterRow row_of(Line line) {
    RosterRow row;
    row.where = {line.front().where.begin, line.back().where.end};
    for (std::size_t i = 0; i < line.size(); ++i) {
      if (line[i].text.empty()) continue;
      if (i >= columns_.size()) {
        mistakes_.report(line[i].where,
                         words("Dòng có nhiều ô hơn dòng tên cột.", "The row has more cells than names."),
                         words("Đặt ô có dấu “%1” trong ngoặc kép.", "Put cells that hold “%1” in quotes.",
                               {std::string_view(&separator_, 1)}));
        break;
      }
      if (columns_[i] != RosterColumn::kIgnored) row[columns_[i]].push_back({std::move(line[i].text), line[i].where});
    }
    return row;
  }

  RosterMistakes& mistakes_;
  const std::string& text_;
  std::size_t at_ = 0;
  char separator_ = ',';
  std::vector<RosterColumn> columns_;
  std::vector<Cell> groups_;  // names beside the number of a group
  bool units_are_numbered_ = false;
};

}  // namespace

RosterSheet read_roster_table(RosterMistakes& mistakes) { return TableReader(mistakes).read(); }

}  // namespace rasoat::checker
