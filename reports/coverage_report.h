// The table clause × rule × judged by machine or by reader, in the forms of `rasoat coverage`.
//
// Text is laid out for 100 columns; CSV is RFC 4180 with a byte order mark, one line for each clause and rule, as
// spreadsheets read it; JSON is described in docs/json-report.md. Same coverage, same bytes.
//
//   out << coverage_report(coverage, CoverageFormat::kCsv, Lang::kVi);
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "checker/audit/coverage.h"

namespace rasoat::reports {

class Markdown;

enum class CoverageFormat : std::uint8_t { kText, kCsv, kMarkdown, kJson };

[[nodiscard]] std::string coverage_report(const checker::Coverage& coverage, CoverageFormat format, checker::Lang lang);

[[nodiscard]] std::string coverage_text(const checker::Coverage& coverage, checker::Lang lang);
[[nodiscard]] std::string coverage_csv(const checker::Coverage& coverage, checker::Lang lang);
[[nodiscard]] std::string coverage_json(const checker::Coverage& coverage);

// The tables as part of a page. `show_rule` gives the Markdown for a rule's id: code, or a link to its page.
using ShowRule = std::function<std::string(const checker::RuleCard&)>;
void write_coverage(Markdown& page, const checker::Coverage& coverage, checker::Lang lang, const ShowRule& show_rule);

// “máy xét”, “người đọc”, “máy và người đọc”.
[[nodiscard]] std::string_view judged_by_word(checker::JudgedBy judge, checker::Lang lang);
// "Hướng dẫn số 149-HD/BTGTW …", or what else these rules rest on.
[[nodiscard]] std::string ground_words(const checker::OtherGround& ground, checker::Lang lang);

}  // namespace rasoat::reports
