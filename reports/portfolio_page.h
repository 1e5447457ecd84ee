// The parts of the HTML page of an audit, for reports/portfolio_html alone: each gives one section as HTML.
//
// Texts of plans, rosters and rules go through `plain`; markup is ours. No attribute is a style: the page's policy
// would refuse it; widths of bars are attributes of SVG. Element ids: u12 the row of unit 12, m12 its row in the
// matrix, p7 the findings of plan 7, r-ID a rule; the script relies on them.
//
//   out << page_head(page) << not_checked_section(page);
#pragma once

#include <cstdint>
#include <ostream>
#include <string>
#include <string_view>

#include "checker/audit/portfolio.h"
#include "reports/portfolio_view.h"
#include "reports/portfolio_words.h"
#include "reports/words.h"

namespace rasoat::reports {

struct Page {
  const checker::PortfolioRun& run;
  const PortfolioView& view;

  [[nodiscard]] std::string say(AuditWord which) const;
  [[nodiscard]] std::string say(Word which) const;
  [[nodiscard]] const checker::RuleCard& card(std::uint32_t rule) const { return (*run.info.cards)[rule]; }
};

// Any text as HTML that shows just it: escaped, in one line, without marks that turn the direction of writing.
[[nodiscard]] std::string plain(std::string_view text);
// How many of a hundred, "37%"; "–" of nothing. Never rounded up to 100 or down to 0: ">99%", "<1%".
[[nodiscard]] std::string percent_text(std::uint64_t part, std::uint64_t whole);

// The class, by which the style colours, and the sign, which says the same without colour.
struct Look {
  std::string_view style;
  std::string_view sign;
};
[[nodiscard]] Look look_of(Standing standing);
[[nodiscard]] Look look_of(checker::MatrixCell cell);
[[nodiscard]] Look look_of(checker::Severity severity);
[[nodiscard]] std::string badge(Look look, std::string_view label);  // `label` is plain

struct BarPart {
  std::string_view style;
  std::uint64_t amount = 0;
};
// A bar whose parts are shares of `whole`; its numbers must stand beside it, for it is hidden from screen readers.
[[nodiscard]] std::string bar(const std::vector<BarPart>& parts, std::uint64_t whole);

[[nodiscard]] std::string page_head(const Page& page);  // up to and with the summary and the figures
[[nodiscard]] std::string not_checked_section(const Page& page);
void write_units_section(std::ostream& out, const Page& page);
void write_matrix_section(std::ostream& out, const Page& page);
[[nodiscard]] std::string charts_section(const Page& page);
void write_copies_section(std::ostream& out, const Page& page);
[[nodiscard]] std::string reader_section(const Page& page);
void write_unit_findings_section(std::ostream& out, const Page& page);
[[nodiscard]] std::string plans_section_head(const Page& page);
[[nodiscard]] std::string plan_part(const Page& page, std::uint32_t plan, const checker::PlanRecord& record);
[[nodiscard]] std::string rules_section(const Page& page);
[[nodiscard]] std::string page_end(const Page& page);

// The page's own style and script, and the hashes by which its policy knows them ("sha256-…", base64).
[[nodiscard]] std::string_view page_style();
[[nodiscard]] std::string_view page_script();
inline constexpr std::string_view kPageStyleHash = "sha256-uvbtslFjr/25rpBldF5SnN0s8oAG/my7uCXFc6Yg6WI=";
inline constexpr std::string_view kPageScriptHash = "sha256-Cqqf5pB95JEtAf6KnrWj3/mAwlbJfmWpeXmeizIAEpE=";

}  // namespace rasoat::reports
