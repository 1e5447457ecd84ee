#include "checker/portfolio/roster.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "checker/portfolio/roster_sheet.h"
#include "checker/portfolio/unit_names.h"
#include "plans/date.h"
#include "plans/digits.h"
#include "plans/format.h"
#include "plans/symbol.h"
#include "plans/text.h"

namespace rasoat::checker {

using plans::Span;
using rules::words;

namespace {

// “2024-2030”, “giai đoạn 2024 - 2030”, “2026”, “đến 2030”, “từ năm 2024”; nothing where it is no period.
std::optional<RosterPeriod> read_period(std::string_view written) {
  constexpr std::string_view kWords[] = {"từ", "đến", "tới", "năm", "giai", "đoạn", "thời", "kỳ"};
  const std::string folded = plans::fold(written);
  std::vector<std::int16_t> years;
  bool ends = false;
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t end = std::min(folded.find_first_of(" -", at), folded.size());
    const std::string word = folded.substr(at, end - at);
    at = end + 1;
    if (word.empty()) continue;
    const plans::DateReading date = plans::read_date(word);
    if (word.size() == 4 && date.outcome == plans::DateOutcome::kDate) {
      years.push_back(date.interval.first.year);
    } else if (std::find(std::begin(kWords), std::end(kWords), word) == std::end(kWords)) {
      return std::nullopt;
    }
    ends |= word == "đến" || word == "tới";
  }
  if (years.size() == 2 && years[0] <= years[1]) return RosterPeriod{years[0], years[1]};
  if (years.size() != 1) return std::nullopt;
  const bool open = folded.find("từ") != std::string::npos;
  return RosterPeriod{ends ? std::nullopt : std::optional(years[0]), open ? std::nullopt : std::optional(years[0])};
}

// “6/30/2024”: no day of any calendar, but one where the month is written first.
bool has_month_first(const std::string& written) {
  constexpr std::string_view kSigns = "/-.";
  const std::size_t first = written.find_first_of(kSigns);
  const std::size_t second = first == std::string::npos ? first : written.find_first_of(kSigns, first + 1);
  if (second == std::string::npos) return false;
  const std::string turned =
      written.substr(first + 1, second - first - 1) + "/" + written.substr(0, first) + written.substr(second);
  return plans::read_date(turned).outcome == plans::DateOutcome::kDate;
}

// Without the number or the mark that a list may put before it: “1. Đảng ủy xã A”, “+ Đảng ủy xã A”.
std::string_view without_mark(std::string_view name) {
  constexpr std::string_view kMarks[] = {".", ")", "-", "+", "*", "•", "–"};
  const std::size_t digits = std::min(name.find_first_not_of("0123456789"), name.size());
  const std::string_view rest = name.substr(digits);
  for (const std::string_view mark : kMarks) {
    const bool of_number = mark == "." || mark == ")";
    if (of_number != (digits > 0) || !rest.starts_with(mark)) continue;
    const std::size_t begin = rest.find_first_not_of(' ', mark.size());
    return begin == mark.size() || begin == std::string_view::npos ? name : rest.substr(begin);
  }
  return name;
}

// What stands below a list, and figures: “Người lập biểu”, “(Ký, ghi rõ họ tên)”, “2”.
bool is_no_name(std::string_view name) {
  constexpr std::string_view kSignatures[] = {"người lập", "người tổng hợp", "thủ trưởng", "xác nhận của", "nơi nhận"};
  const std::string folded = plans::fold(name);
  const auto begins = [&](std::string_view words) { return folded.starts_with(words); };
  return name.starts_with('(') || std::ranges::all_of(name, [](char c) { return plans::is_digit(c) || c == '.'; }) ||
         std::ranges::any_of(kSignatures, begins);
}

std::string canonical(const std::string& symbol) {
  const std::vector<plans::Symbol> found = plans::find_symbols(symbol);
  return found.size() == 1 ? found.front().canonical : "";
}

rules::Wording day_remedy(const std::string& written, bool impossible) {
  if (impossible && has_month_first(written)) {
    return words(
        "Bảng tính có thể đã ghi tháng trước ngày: xem lại mọi hạn nộp trong danh sách, kể cả những ngày "
        "không báo lỗi, và viết ngày trước, tháng sau: 15/6/2024.",
        "The spreadsheet may have put the month first: look at every due date of the list, also at those "
        "without a mistake, and write day, month, year: 15/6/2024.");
  }
  // How spreadsheets count days: the years 2009 to 2063.
  if (written.size() == 5 && plans::all_digits(written) && written.front() >= '4' && written.front() <= '5') {
    return words(
        "Bảng tính đã lưu ngày dưới dạng số: định dạng cột này là ngày (dd/mm/yyyy) rồi lưu lại, hoặc viết 15/6/2024.",
        "The spreadsheet has saved the day as a number: format the column as a date (dd/mm/yyyy) and save again, or "
        "write 15/6/2024.");
  }
  return words("Viết ngày trước, tháng sau, đủ năm: 15/6/2024.", "Write day, month, year: 15/6/2024.");
}

class RosterMaker {
 public:
  RosterMaker(RosterMistakes& mistakes, RosterSheet sheet) : mistakes_(mistakes), sheet_(std::move(sheet)) {}

  Roster make() {
    roster_.due = due_of(sheet_.defaults);
    roster_.period = period_of(sheet_.defaults);
    roster_.units.reserve(sheet_.rows.size());
    for (RosterRow& row : sheet_.rows) {
      add_unit(row);
      row = {};  // a roster may be long
    }
    check_superiors();
    return std::move(roster_);
  }

 private:
  struct Claims {
    std::uint32_t first = 0;
    std::optional<std::uint32_t> without_superior;
  };

  void add_unit(const RosterRow& row) {
    RosterUnit unit;
    unit.line = mistakes_.line_of(row.where);
    const auto& names = row[RosterColumn::kName];
    if (names.empty() || plans::is_placeholder(names.front().text)) {
      mistakes_.report(names.empty() ? row.where : names.front().where,
                       words("Đơn vị không có tên.", "The unit has no name."),
                       words("Ghi tên đơn vị như trong kế hoạch của đơn vị.", "Give the name as in the unit’s plan."));
      return;
    }
    const std::string_view name = without_mark(names.front().text);
    if (is_no_name(name)) {
      mistakes_.report_row(names.front().where,
                           words("“%1” không phải tên đơn vị.", "“%1” is no name of a unit.", {names.front().text}));
      return;
    }
    unit.name = name;
    for (const RosterCell& cell : parts(row, RosterColumn::kAliases)) unit.aliases.emplace_back(cell.text);
    unit.aliases.shrink_to_fit();
    unit.type = recurring_.one_of(type_of(row));
    if (const auto& above = row[RosterColumn::kSuperior]; !above.empty())
      unit.superior = recurring_.one_of(above.front().text);
    unit.due = due_of(row);
    unit.period = period_of(row);
    for (const RosterCell& cell : parts(row, RosterColumn::kSymbols)) add_symbol(cell, unit);
    for (const RosterCell& cell : parts(row, RosterColumn::kFiles)) add_file(cell, unit);
    claim_names(row, unit);
    roster_.units.push_back(std::move(unit));
    const auto& above = row[RosterColumn::kSuperior];
    superiors_.push_back(above.empty() ? Span{} : above.front().where);
  }

  // The cells of a column, parted at semicolons and line ends.
  static std::vector<RosterCell> parts(const RosterRow& row, RosterColumn column) {
    std::vector<RosterCell> found;
    for (const RosterCell& cell : row[column]) {
      for (std::size_t at = 0; at < cell.text.size();) {
        const std::size_t end = std::min(cell.text.find_first_of(";|\n", at), cell.text.size());
        const std::size_t begin = std::min(cell.text.find_first_not_of(" \t\r", at), end);
        std::size_t last = end;
        while (last > begin && (cell.text[last - 1] == ' ' || cell.text[last - 1] == '\r')) --last;
        if (last > begin) found.push_back({cell.text.substr(begin, last - begin), cell.where});
        at = end + 1;
      }
    }
    return found;
  }

  std::string type_of(const RosterRow& row) {
    const auto& cells = row[RosterColumn::kType];
    if (cells.empty()) return "";
    const std::string_view code = plans::canonical_code("loai_don_vi", cells.front().text);
    if (!code.empty()) return std::string(code);
    std::vector<std::string_view> known;
    for (const plans::Code& one : plans::code_list("loai_don_vi")) known.push_back(one.code);
    mistakes_.report(cells.front().where,
                     words("Không có loại đơn vị “%1”.", "There is no type of unit “%1”.", {cells.front().text}),
                     rules::suggestion(plans::fold_key(cells.front().text), known));
    return "";
  }

  std::optional<rules::Date> due_of(const RosterRow& row) {
    const auto& cells = row[RosterColumn::kDue];
    if (cells.empty()) return std::nullopt;
    const plans::DateReading read = plans::read_date(cells.front().text);
    if (read.outcome == plans::DateOutcome::kDate && read.precision == plans::Precision::kDay)
      return read.interval.first;
    const std::string& written = cells.front().text;
    const bool impossible = read.outcome == plans::DateOutcome::kImpossible;
    mistakes_.report(cells.front().where,
                     impossible ? words("Lịch không có ngày “%1”.", "No calendar has the day “%1”.", {written})
                                : words("Hạn nộp “%1” không phải là một ngày.", "“%1” is no day.", {written}),
                     day_remedy(written, impossible));
    return std::nullopt;
  }

  RosterPeriod period_of(const RosterRow& row) {
    const auto& cells = row[RosterColumn::kPeriod];
    if (cells.empty()) return {};
    if (const auto period = read_period(cells.front().text)) return *period;
    mistakes_.report(cells.front().where,
                     words("Không hiểu thời kỳ “%1”.", "The period “%1” is not understood.", {cells.front().text}),
                     words("Viết năm đầu và năm cuối: 2024-2030.", "Write the first and the last year: 2024-2030."));
    return {};
  }

  void add_symbol(const RosterCell& cell, RosterUnit& unit) {
    const std::string symbol = canonical(cell.text);
    if (symbol.empty())
      return mistakes_.report(cell.where,
                              words("“%1” không phải số ký hiệu văn bản.", "“%1” is no symbol.", {cell.text}),
                              words("Viết như 05-KH/ĐU hoặc 25/KH-UBND.", "Write it as 05-KH/ĐU or 25/KH-UBND."));
    unit.symbols.emplace_back(symbol);
  }

  void add_file(const RosterCell& cell, RosterUnit& unit) {
    const std::string path = tidy_path(cell.text);
    if (path.empty())
      return mistakes_.report(cell.where,
                              words("Đường dẫn “%1” là mọi kế hoạch, không riêng của một đơn vị.",
                                    "The path “%1” means every plan, not those of one unit.", {cell.text}),
                              words("Ghi tệp hoặc thư mục của riêng đơn vị.", "Give the unit’s own file or folder."));
    const auto number = static_cast<std::uint32_t>(roster_.units.size());
    const auto [at, fresh] = files_.try_emplace(hash_of(plans::fold(path)), number);
    if (!fresh && at->second != number)
      mistakes_.report(cell.where,
                       words("Tệp “%1” đã ghi cho đơn vị ở dòng %2.", "The file “%1” is given to the unit of line %2.",
                             {cell.text, std::to_string(roster_.units[at->second].line)}));
    unit.files.emplace_back(path);
  }

  void claim_names(const RosterRow& row, const RosterUnit& unit) {
    claim({unit.name.str(), row[RosterColumn::kName].front().where}, unit);
    for (const RosterCell& alias : parts(row, RosterColumn::kAliases)) claim(alias, unit);
  }

  // One name may be that of two units only where each stands under another superior. It is one in every spelling, for
  // the plans of such units could not be told apart.
  void claim(const RosterCell& cell, const RosterUnit& unit) {
    const auto number = static_cast<std::uint32_t>(roster_.units.size());
    const std::string key = loose_unit_key(cell.text);
    const std::string above = loose_unit_key(unit.superior);
    written_names_.try_emplace(hash_of(unit_key(cell.text)), number);
    const auto [all, fresh] = names_.try_emplace(hash_of(key), Claims{number, std::nullopt});
    const auto [same, alone] = placed_names_.try_emplace(hash_of(key + '\n' + above), number);
    std::optional<std::uint32_t> clash;
    if (!alone) clash = same->second;
    if (!fresh && !clash) clash = above.empty() ? all->second.first : all->second.without_superior;
    if (above.empty() && !all->second.without_superior) all->second.without_superior = number;
    if (!clash || *clash == number) return;
    mistakes_.report(cell.where,
                     words("“%1” đã là tên của đơn vị ở dòng %2.", "“%1” is already a name of the unit of line %2.",
                           {cell.text, std::to_string(roster_.units[*clash].line)}),
                     words("Xóa dòng thừa; nếu là hai đơn vị trùng tên, ghi cấp trên khác nhau cho từng đơn vị.",
                           "Remove one; if two units have one name, give each its own superior."));
  }

  // A unit that stands below itself, over however many steps.
  void check_superiors() {
    std::vector<std::uint32_t> above(roster_.units.size());
    for (std::uint32_t i = 0; i < above.size(); ++i) {
      const SharedText& superior = roster_.units[i].superior;
      const auto found = superior.empty() ? written_names_.end() : written_names_.find(hash_of(unit_key(superior)));
      above[i] = found == written_names_.end() ? kNobody : found->second;
    }
    std::vector<std::uint32_t> met(above.size(), kNobody);  // on the way up from which unit
    for (std::uint32_t i = 0; i < above.size(); ++i) {
      std::uint32_t at = i;
      while (at != kNobody && met[at] == kNobody) {
        met[at] = i;
        at = above[at];
      }
      if (at == kNobody || met[at] != i) continue;
      mistakes_.report(superiors_[at], words("Đơn vị “%1” là cấp trên của chính mình.",
                                             "The unit “%1” is its own superior.", {roster_.units[at].name}));
    }
  }

  static std::size_t hash_of(const std::string& key) { return std::hash<std::string>{}(key); }

  static constexpr std::uint32_t kNobody = 0xFFFFFFFF;

  RosterMistakes& mistakes_;
  RosterSheet sheet_;
  Roster roster_;
  SharedTexts recurring_;
  std::vector<Span> superiors_;  // as roster_.units: where it says so
  // By 64 bits of hash, for the keys themselves would take as much as the roster.
  std::unordered_map<std::size_t, Claims> names_;
  std::unordered_map<std::size_t, std::uint32_t> placed_names_, written_names_, files_;
};

bool is_table(const std::string& name) {
  const std::string folded = plans::fold(name);
  return folded.ends_with(".csv") || folded.ends_with(".tsv") || folded.ends_with(".txt");
}

// Spreadsheets of old Macintoshes end a line in a bare CR; places in the text stay what they are.
void lines_of_unix(std::string& text) {
  for (std::size_t at = text.find('\r'); at != std::string::npos; at = text.find('\r', at + 1)) {
    if (at + 1 == text.size() || text[at + 1] != '\n') text[at] = '\n';
  }
}

std::shared_ptr<const rules::RuleSource> source_of(const std::string& name, std::string_view bytes,
                                                   std::vector<rules::RuleError>& errors) {
  if (!is_table(name)) return rules::read_rule_source(name, bytes, errors);
  auto source = std::make_shared<rules::RuleSource>();
  source->name = name;
  source->text = bytes;
  lines_of_unix(source->text);
  return source;
}

// Workbooks of every office suite are zip archives.
bool is_workbook(std::string_view bytes) { return bytes.starts_with("PK\x03\x04"); }

void refuse_workbook(const std::string& name, std::vector<rules::RuleError>& errors) {
  auto source = std::make_shared<rules::RuleSource>();
  source->name = name;
  RosterMistakes mistakes(std::move(source), errors);
  mistakes.report(Span{},
                  words("Tệp là sổ bảng tính (như .xlsx, .ods), chưa đọc được.",
                        "The file is a workbook (such as .xlsx or .ods), which is not read."),
                  words("Trong Excel, lưu lại dạng “CSV UTF-8”.", "In Excel, save it as “CSV UTF-8”."));
  mistakes.finish();
}

}  // namespace

std::string tidy_path(std::string_view path) {
  std::string tidy(path);
  std::replace(tidy.begin(), tidy.end(), '\\', '/');
  const bool absolute = tidy.starts_with('/');
  std::string out;
  for (std::string_view rest = tidy; !rest.empty();) {
    const std::string_view step = rest.substr(0, rest.find('/'));
    rest.remove_prefix(std::min(step.size() + 1, rest.size()));
    if (step.empty() || step == ".") continue;
    if (!out.empty() || absolute) out += '/';
    out += step;
  }
  return out;
}

LoadedRoster load_roster(const std::string& name, std::string_view bytes) {
  LoadedRoster loaded;
  if (is_workbook(bytes)) {
    refuse_workbook(name, loaded.errors);
    return loaded;
  }
  RosterMistakes mistakes(source_of(name, bytes, loaded.errors), loaded.errors);
  RosterSheet sheet = is_table(name) ? read_roster_table(mistakes) : read_roster_yaml(mistakes);
  const bool listed = !sheet.rows.empty();
  loaded.roster = RosterMaker(mistakes, std::move(sheet)).make();
  loaded.roster.file = name;
  if (!listed && loaded.errors.empty())
    mistakes.report(Span{}, words("Danh sách không có đơn vị nào.", "The roster lists no unit."));
  mistakes.finish();
  return loaded;
}

}  // namespace rasoat::checker
