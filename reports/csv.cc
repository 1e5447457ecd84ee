#include "reports/csv.h"

#include <algorithm>

#include "reports/terminal.h"

namespace rasoat::reports {
namespace {

// Excel passes over blanks before the sign, and folds the full-width signs; LibreOffice takes a tab for a new cell.
bool is_formula(std::string_view text) {
  const std::size_t first = text.find_first_not_of(' ');
  if (first == text.npos) return false;
  if (std::string_view("=+-@\t\r\n").find(text[first]) != text.npos) return true;
  for (const std::string_view wide : {"＝", "＋", "－", "＠"}) {
    if (text.substr(first).starts_with(wide)) return true;
  }
  return false;
}

// As it is shown elsewhere, but for the line ends and tabs that a cell may hold.
std::string shown(std::string_view raw) {
  std::string out;
  while (!raw.empty()) {
    const std::size_t end = std::min(raw.find_first_of("\t\n"), raw.size());
    out += printable(raw.substr(0, end));
    if (end < raw.size()) out += raw[end];
    raw.remove_prefix(std::min(end + 1, raw.size()));
  }
  return out;
}

std::string csv_cell(std::string_view raw) {
  std::string text = shown(raw);
  if (is_formula(raw) || is_formula(text)) text.insert(0, 1, '\'');
  if (text.find_first_of("\",;\t\r\n") == text.npos) return text;
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  return out + '"';
}

}  // namespace

std::string csv_line(const std::vector<std::string>& cells) {
  std::string out;
  for (std::size_t at = 0; at < cells.size(); ++at) out += (at == 0 ? "" : ",") + csv_cell(cells[at]);
  return out + "\r\n";
}

}  // namespace rasoat::reports
