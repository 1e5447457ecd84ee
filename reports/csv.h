// Tables for spreadsheets: RFC 4180, so that Excel and LibreOffice show Vietnamese and run nothing.
//
// A spreadsheet runs a cell that begins with `=`, `+`, `-` or `@`; plans and rule packs may come from strangers, so
// such a text gets an apostrophe before it. What would hide text or command a terminal is shown as elsewhere
// (reports/terminal.h); line ends and tabs stay. Numbers are to be given as text that begins with a digit.
//
//   out << kCsvMark << csv_line({"Đơn vị", "Lỗi"}) << csv_line({unit.name, "3"});
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rasoat::reports {

inline constexpr std::string_view kCsvMark = "\xEF\xBB\xBF";  // begins the file: what follows is UTF-8

[[nodiscard]] std::string csv_line(const std::vector<std::string>& cells);

}  // namespace rasoat::reports
