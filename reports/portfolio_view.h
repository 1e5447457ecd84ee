// What every report on many plans says of a unit: how it stands, why, and the figures over all units; as data.
//
// Derived from the Portfolio alone and the same in every format, so that a figure in a spreadsheet is the figure on the
// page. A unit stands as the plan that counts stands, and lower where something is wrong with the unit itself; what was
// not verified never counts as ready.
//
//   PortfolioView view(run);
//   for (std::uint32_t unit = 0; unit < run.portfolio.units.size(); ++unit) print(view.unit(unit).standing);
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "checker/audit/portfolio.h"

namespace rasoat::reports {

enum class Standing : std::uint8_t { kReady, kIncomplete, kNotVerified, kMissing };
inline constexpr std::size_t kStandings = 4;

struct UnitView {
  Standing standing{};
  bool late = false, draft_only = false, unlisted = false, copied = false;
  bool unserved = false;                    // its plan names a guidance that no rule pack speaks for
  bool not_yet_due = false;                 // it is missing, and may be until the day at which the audit looks
  const checker::PlanLine* plan = nullptr;  // the one that counts; of a unit that has none, its first draft
  std::uint32_t plan_number = checker::kNone;
  std::uint32_t errors = 0, warnings = 0, infos = 0;  // of the plan and of the unit, each cause once
  // Is there anything to write to the unit about?
  [[nodiscard]] bool to_write_to() const {
    return (standing != Standing::kReady && !not_yet_due) || late || copied || unserved;
  }
};

struct UnitFigures {
  std::uint32_t units = 0, submitted = 0, missing = 0, late = 0, copied = 0, to_write_to = 0;
  std::uint32_t ready = 0, incomplete = 0, not_verified = 0;  // of those submitted
};
// Of the units that must submit: those of the roster, or all where there is none.
struct PortfolioFigures : UnitFigures {
  UnitFigures unlisted;                                         // of those that the roster has not
  std::uint32_t undated = 0;                                    // units without a due date
  std::uint32_t not_yet_due = 0, draft_only = 0;                // of those that are missing; of both the first
  std::uint32_t plans = 0;                                      // of all
  std::uint32_t unlisted_plans = 0, unlisted_not_verified = 0;  // plans
};

class PortfolioView {
 public:
  // `run` must outlive it.
  explicit PortfolioView(const checker::PortfolioRun& run);

  [[nodiscard]] UnitView unit(std::uint32_t unit) const;
  [[nodiscard]] const PortfolioFigures& figures() const { return figures_; }
  // Why the unit is written to: sentences without a full stop, the weightiest first. Texts of plans are in them.
  [[nodiscard]] std::vector<std::string> reasons(std::uint32_t unit) const;
  [[nodiscard]] std::string reasons_text(std::uint32_t unit) const;  // the same as one text; "" for none
  // Of an `unserved` one: which guidance its plan was not held against.
  [[nodiscard]] std::string unserved_text(std::uint32_t unit) const;
  // What the report says first: who has submitted, and with what result. One or two sentences.
  [[nodiscard]] std::string summary() const;

  // "Đảng ủy xã A"; "Đảng ủy xã A (Tỉnh ủy B)" where several have the name.
  [[nodiscard]] std::string title(std::uint32_t unit) const { return titles_.of(run_.portfolio.units[unit]); }
  // The same for a plan, told apart from others of the name, or its file where no unit is known; the superior's plan
  // for kNone.
  [[nodiscard]] std::string owner(std::uint32_t plan) const;
  // Two guidances may both have a II.2: is a clause to be named with its document?
  [[nodiscard]] bool names_documents() const;
  // Over the plans that count: how many have this cell in the column.
  [[nodiscard]] std::vector<std::uint32_t> cells_of(std::size_t column) const;
  // Rules with findings, those that most plans break first, then by id.
  [[nodiscard]] std::vector<std::uint32_t> broken_rules() const;

 private:
  [[nodiscard]] bool repeats_the_plan(const checker::UnitFinding& finding, const UnitView& view) const;
  [[nodiscard]] std::string kinds_of_missing() const;
  [[nodiscard]] std::string lateness() const;
  [[nodiscard]] std::string clauses_with_errors(std::uint32_t plan) const;
  [[nodiscard]] std::string rules_with_errors(const checker::PlanLine& plan) const;

  const checker::PortfolioRun& run_;
  checker::UnitTitles titles_;
  std::vector<std::uint32_t>
      copy_of_;  // of each plan that may have copied, the copy with the greatest share, as an index; or kNone
  PortfolioFigures figures_;
};

[[nodiscard]] std::string_view standing_word(Standing standing, checker::Lang lang);
[[nodiscard]] std::string_view code_of(Standing standing);  // ready, incomplete, not_verified, missing
[[nodiscard]] std::string_view cell_word(checker::MatrixCell cell, checker::Lang lang);
[[nodiscard]] std::string_view code_of(checker::MatrixCell cell);  // holds, error, …
[[nodiscard]] std::string_view submission_word(checker::Submission submission, checker::Lang lang);
[[nodiscard]] std::string_view code_of(checker::Submission submission);  // submitted, late, …

// The bases of a finding that were in force, of those on the rule's card.
[[nodiscard]] std::vector<checker::Basis> bases_of(const checker::KeptFinding& finding, const checker::RuleCard& card);
// "Hướng dẫn số 149-HD/BTGTW, mục I.1 (văn bản quy định)": `quotes` with the passages.
[[nodiscard]] std::string bases_text(const std::vector<checker::Basis>& bases, checker::Lang lang, bool quotes);

}  // namespace rasoat::reports
