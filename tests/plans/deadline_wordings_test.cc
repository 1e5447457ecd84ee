// The table of wordings, deadline_wordings.txt: each is read as its line says, and again from its canonical wording.
#include <fstream>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "plans/deadline.h"
#include "plans/text.h"
#include "tests/support/catch.h"

namespace rasoat::plans {
namespace {

std::string trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \r");
  if (begin == std::string_view::npos) return "";
  return std::string(text.substr(begin, text.find_last_not_of(" \r") - begin + 1));
}

std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells;
  for (std::size_t at = 0; at <= line.size();) {
    const std::size_t end = std::min(line.find('|', at), line.size());
    cells.push_back(trimmed(std::string_view(line).substr(at, end - at)));
    at = end + 1;
  }
  return cells;
}

void append(std::string& list, const std::string& more) { list += (list.empty() ? "" : ", ") + more; }

std::string two(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string words_of(const Date& date) {
  const std::string year = date.year > 1 ? std::to_string(date.year) : date.year == 1 ? "sau" : "*";
  return two(date.day) + "/" + (date.month == 0 ? "*" : two(date.month)) + "/" + year;
}

std::string days_of(const Deadline& deadline) {
  std::string days;
  for (const auto& list : {deadline.when, deadline.windows})
    for (const Interval& each : list)
      append(days, words_of(each.first) + (each.first == each.last ? "" : " - " + words_of(each.last)));
  return days;
}

std::string recurrences_of(const Deadline& deadline) {
  const std::vector<std::string> units = {"?", "ngày", "tuần", "tháng", "quý", "năm"};
  std::string again;
  for (const Recurrence& each : deadline.recurrences)
    append(again,
           (each.every > 1 ? std::to_string(each.every) + " " : "") + units[static_cast<std::size_t>(each.cycle)]);
  return again;
}

std::string marks_of(const Deadline& deadline) {
  const std::vector<std::string> units = {"ngày", "ngày làm việc", "tuần", "tháng", "năm"};
  const std::vector<std::string> problems = {"", "không rõ", "ngày không có", "thiếu năm", "ngược", "năm sai"};
  std::string marks;
  if (deadline.open) append(marks, "mở");
  if (deadline.bound == DeadlineBound::kBy) append(marks, "chậm nhất");
  if (deadline.bound == DeadlineBound::kBefore) append(marks, "trước");
  if (deadline.somewhere) append(marks, "không rõ ngày");
  if (deadline.from_issue) append(marks, "từ ngày ban hành");
  if (deadline.lag.count > 0)
    append(marks,
           "sau " + std::to_string(deadline.lag.count) + " " + units[static_cast<std::size_t>(deadline.lag.unit)]);
  if (deadline.or_event) append(marks, "hoặc sự kiện");
  if (deadline.problem != DeadlineProblem::kNone) append(marks, problems[static_cast<std::size_t>(deadline.problem)]);
  return marks;
}

std::vector<std::vector<std::string>> table() {
  std::ifstream file(std::string(RASOAT_SOURCE_DIR) + "/tests/plans/deadline_wordings.txt");
  std::vector<std::vector<std::string>> rows;
  for (std::string line; std::getline(file, line);)
    if (!line.empty() && line[0] != '#') rows.push_back(cells_of(line));
  return rows;
}

TEST_CASE("every wording of the table is read as the table says") {
  std::set<std::string> wordings;
  std::set<std::string> kinds;
  for (const std::vector<std::string>& row : table()) {
    INFO(row[0]);
    REQUIRE(row.size() == 5);
    CHECK(wordings.insert(row[0]).second);
    kinds.insert(row[1]);
    const Deadline deadline = read_deadline(row[0]);
    CHECK(code_of(deadline.kind) == row[1]);
    CHECK(days_of(deadline) == row[2]);
    CHECK(recurrences_of(deadline) == row[3]);
    CHECK(marks_of(deadline) == row[4]);
    CHECK(deadline.raw == row[0]);
  }
  CHECK(wordings.size() >= 400);
  CHECK(kinds.size() == 13);
}

TEST_CASE("a wording that says when is nothing left to be filled in") {
  for (const std::vector<std::string>& row : table()) {
    INFO(row[0]);
    CHECK(is_placeholder(row[0]) == (row[1] == "khong_ghi"));
  }
}

TEST_CASE("the canonical wording of every line of the table means the same") {
  for (const std::vector<std::string>& row : table()) {
    const Deadline deadline = read_deadline(row[0]);
    if (deadline.kind == DeadlineKind::kNotStated || deadline.kind == DeadlineKind::kNotUnderstood) {
      CHECK(print(deadline) == "");
      continue;
    }
    INFO(row[0] << " -> " << print(deadline));
    CHECK(read_deadline(print(deadline)) == deadline);
    CHECK(print(read_deadline(print(deadline))) == print(deadline));
  }
}

}  // namespace
}  // namespace rasoat::plans
