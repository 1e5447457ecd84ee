#include "reports/csv.h"

#include "reports/utf8.h"

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

std::string csv_cell(std::string_view raw) {
  std::string text = (is_formula(raw) ? "'" : "") + escape_invalid(raw);
  std::erase(text, '\0');
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
