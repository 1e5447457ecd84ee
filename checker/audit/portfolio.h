// What an audit of many plans has come to: every unit and its plans, what holds and what is broken between them.
//
// This and the records of the plans are all that the reports of a whole audit see; an Audit is about one plan and holds
// its source, a PlanRecord is what is kept of it once the plan is closed. Records are handed to reports one at a time,
// in path order, and never all held; the Portfolio is small (some hundred bytes a plan) and complete before the first
// report begins. Plans are named by their number in path order, units by their place in `units`. Wordings are in the
// language of the run. Made by checker/portfolio.
//
//   for (const Unit& unit : portfolio.units)
//     if (unit.submission == Submission::kMissing) print(unit.name, unit.due);
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "checker/audit/audit.h"
#include "checker/audit/shared_text.h"

namespace rasoat::checker {

inline constexpr std::uint32_t kNone = 0xFFFFFFFF;  // no such plan, no such unit

// A finding without its source: worded, placed, with the line it is about.
struct KeptFinding {
  std::uint32_t rule = 0;  // index into the cards
  Severity severity{};
  Position begin, end;  // 1-based; the whole plan: its first byte
  std::string path;
  std::string say;
  std::string remedy;
  std::vector<std::uint8_t> bases;  // those in force, as positions in the card's list
  std::string excerpt;              // as Excerpt
  std::uint32_t caret_column = 0;
  std::uint32_t caret_width = 1;
  std::string fingerprint;
  bool waived = false;
  WaiverNote waiver;
};

struct PlanRecord {
  std::string file;
  std::string content_hash;  // SHA-256 of its bytes, 64 hex digits; "" when it could not be loaded
  std::uint64_t size = 0;    // bytes
  PlanIdentity plan;
  std::string unit_type;  // a code of the plan format, or ""
  std::string as_of;      // ISO date at which rules were read
  Verdict verdict{};
  bool read_completely = false;
  std::vector<std::string> guidance_without_pack;  // as Audit
  std::vector<Answer> answers;                     // one for every card
  std::vector<KeptFinding> findings;

  [[nodiscard]] std::uint32_t count(Severity severity) const;  // findings not waived
};

// What the roster and the plans say of a unit's submission.
enum class Submission : std::uint8_t {
  kSubmitted,
  kLate,        // the first version of its plan is dated after the due date
  kDraftOnly,   // only drafts are there
  kUnreadable,  // something is there, and could not be read in full: not counted as checked
  kMissing,
  kUnlisted,  // it submitted, and the roster does not know it
};

// What is wrong with a unit or between plans; of a rule with a card like any other.
struct UnitFinding {
  std::uint32_t rule = 0;
  Severity severity{};
  std::uint32_t unit = kNone;
  std::uint32_t plan = kNone;          // the plan it is about, where there is one
  std::vector<std::uint32_t> related;  // other plans: the one it was copied from, the earlier version
  SharedText path;                     // in `plan`; "" for the whole of it
  SharedText say;
  SharedText remedy;
  SharedText fingerprint;
};

struct Unit {
  SharedText name;      // of the roster, else as the plan declares it
  SharedText type;      // a code of the plan format, or ""
  SharedText superior;  // the name of the unit above, or ""
  std::optional<rules::Date> due;
  Submission submission{};
  std::uint32_t late_by = kNone;        // where it is late: its first version
  std::vector<std::uint32_t> plans;     // the one that counts first, then older versions, drafts, duplicates
  std::vector<std::uint32_t> findings;  // into Portfolio::findings
};

// "Chi bộ 1 (Đảng ủy A)".
[[nodiscard]] std::string name_with_superior(const Unit& unit);
// What units are called so that they are told apart: with their superiors where several have one name.
class UnitTitles {
 public:
  explicit UnitTitles(const std::vector<Unit>& units);
  [[nodiscard]] std::string of(const Unit& unit) const;

 private:
  std::vector<std::size_t> names_;  // 64 bits of their hashes, in ascending order
};

// A PlanIdentity as it is kept of every plan.
struct LineIdentity {
  SharedText issuer, symbol, title;
  SharedText date;      // as written
  SharedText guidance;  // canonical symbols, each on a line of its own
  bool draft = false;
};

// A plan's line in tables.
struct PlanLine {
  SharedText file;
  LineIdentity plan;
  std::uint32_t unit = kNone;
  Verdict verdict{};
  bool read_completely = false;
  SharedText guidance_without_pack;  // as LineIdentity::guidance
  bool counts = false;               // it is the plan of its unit; else an older version, a draft, a second copy
  std::uint32_t errors = 0, warnings = 0, infos = 0, waived = 0;
  std::uint32_t undecided = 0;             // rules
  std::vector<std::uint32_t> error_rules;  // cards of the findings that are errors and not waived, each once
  std::optional<rules::Date> date;         // plan.date, where it could be read as a day
  std::size_t content = 0;                 // a hash of the file’s bytes: the same for files that are the same
};

struct CopiedPassage {
  std::string path_a, path_b;  // where it stands in either plan
  std::uint32_t line_a = 0, line_b = 0;
  std::string text_a, text_b;  // as written, cut where long
};

// Two plans that share more of their own words than the same template explains.
struct Copy {
  std::uint32_t a = kNone;  // the earlier by date, then by path; none: the superior’s plan, not itself audited
  std::uint32_t b = kNone;
  std::uint32_t percent = 0;  // of the own words of the shorter one, found in the other
  bool a_is_shorter = false;
  bool order_known = true;              // a was issued before b: both are dated, and by different days
  std::vector<CopiedPassage> passages;  // the longest first, a few

  // Of the two the one that may have copied; both where nobody can tell.
  [[nodiscard]] bool speaks_of(std::uint32_t plan) const { return plan == b || (!order_known && plan == a); }
  [[nodiscard]] bool is_shorter(std::uint32_t plan) const { return a_is_shorter == (plan == a); }
  [[nodiscard]] std::uint32_t other_than(std::uint32_t plan) const { return plan == a ? b : a; }
};

struct CopyCluster {
  std::vector<std::uint32_t> plans;   // the earliest first
  std::vector<std::uint32_t> copies;  // into Portfolio::copies: enough pairs to link all
  bool from_superior = false;         // the first is the superior's plan
};

// A column of the coverage matrix: a clause of a guidance, and the rules that rest on it.
struct MatrixColumn {
  std::string document;  // "149-HD/BTGTW"
  std::string clause;    // its number as printed: "III.1"
  Wording title;
  std::vector<std::uint32_t> rules;
  std::string code;  // "III.1a": no two of a document have the same
};

// Ordered from good to bad: a cell is the worst of its rules. kNoPlan: the unit has none.
enum class MatrixCell : std::uint8_t {
  kNotApplicable,
  kHolds,
  kWaived,
  kRemark,
  kWarning,
  kUndecided,
  kError,
  kNoPlan
};

// Over all plans that count.
struct RuleTotals {
  std::uint32_t holds = 0, broken = 0, not_applicable = 0, waived = 0, undecided = 0;  // plans
  std::uint32_t findings = 0;                                                          // not waived
};

struct Portfolio {
  bool has_roster = false;
  std::string superior_file;          // of `--superior`; "" when none was given
  std::vector<Unit> units;            // of the roster in its order, then the unlisted by name
  std::vector<PlanLine> plans;        // in path order
  std::vector<UnitFinding> findings;  // by unit, then rule
  std::vector<Copy> copies;
  std::vector<CopyCluster> clusters;
  std::vector<MatrixColumn> columns;
  std::vector<MatrixCell> cells;           // plan after plan, one for every column
  std::vector<RuleTotals> rules;           // one for every card
  std::vector<std::string> failed_inputs;  // paths given that matched nothing

  // One for every column; none where there is no such plan.
  [[nodiscard]] std::span<const MatrixCell> cells_of(std::uint32_t plan) const {
    if (plan >= plans.size() || (plan + std::size_t{1}) * columns.size() > cells.size()) return {};
    return std::span(cells).subspan(plan * columns.size(), columns.size());
  }
};

// What is new, gone and still there since an earlier run.
struct TrendCounts {
  std::uint32_t added = 0, fixed = 0, persisting = 0;
  [[nodiscard]] bool is_empty() const { return added + fixed + persisting == 0; }
};
struct Trend {
  bool known = false;   // there is an earlier run
  std::string earlier;  // its as-of date, or its name
  TrendCounts all;
  std::vector<TrendCounts> units;  // as Portfolio::units
  std::vector<TrendCounts> rules;  // as the cards
};

// What of a clause is left to whoever reads the plans.
struct ReaderClause {
  std::string document;
  std::string code;  // "III.1a"
  Wording title;
  Wording addressee;   // empty: every unit
  Wording reader;      // what is to be judged, and why a machine cannot
  bool alone = false;  // no rule speaks of the clause at all
};

// Of the run, for the head of every report.
struct PortfolioRun {
  RunInfo info;
  Lang lang = Lang::kVi;
  std::string as_of;   // of `--as-of`; "": each plan at its own date
  std::string roster;  // the roster's file; ""
  Portfolio portfolio;
  Trend trend;
  std::vector<ReaderClause> reader;  // in the order of the packs and documents
};

}  // namespace rasoat::checker
