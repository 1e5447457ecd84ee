// The words of the reports on many plans, in both languages: as reports/words.h, which has those of a finding and a
// plan.
//
//   word(AuditWord::kLate, Lang::kVi) == "Nộp muộn"
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

#include "checker/audit/audit.h"

namespace rasoat::reports {

enum class AuditWord : std::uint8_t {
  // what a unit's plan has come to
  kStandingReady,
  kStandingIncomplete,
  kStandingNotVerified,
  kStandingMissing,
  // how it was submitted
  kSubmitted,
  kLate,
  kDraftOnly,
  kUnreadable,
  kUnlisted,
  kCopied,
  // cells of the matrix
  kCellNotApplicable,
  kCellHolds,
  kCellWaived,
  kCellRemark,
  kCellWarning,
  kCellUndecided,
  kCellError,
  kCellNoPlan,
  // the head
  kReportKind,
  kReportTitle,
  kCarriedOut,
  kAsOf,
  kAsOfEach,
  kSummaryRoster,
  kSummaryMissingOf,
  kSummaryNotYetDue,
  kSummaryDraftOnly,
  kSummaryLate,
  kSummaryUndated,
  kSummarySomeUndated,
  kSummaryNoRoster,
  kSummaryVerdicts,
  kSummaryUnlisted,
  kSummaryUnlistedOpen,
  kNoUnits,
  // figures and sections
  kUnits,
  kUnitsToSubmit,
  kUnlistedPlans,
  kListedOnly,
  kPlans,
  kSections,
  kOverview,
  kUnitsTable,
  kMatrix,
  kCharts,
  kDuplicates,
  kReaderPart,
  kUnitFindings,
  kPlanFindings,
  kRulesPart,
  kAboutRun,
  // what was not checked
  kNotChecked,
  kNotCheckedNote,
  kNotCheckedFile,
  kNotCheckedRules,
  kNotFound,
  // the table of units
  kNumber,
  kUnit,
  kSuperior,
  kUnitType,
  kSymbol,
  kPlanDate,
  kDue,
  kDueBy,
  kSubmission,
  kConclusion,
  kUndecided,
  kReason,
  kNew,
  kPersisting,
  kFixed,
  kNewAndFixed,
  kFile,
  kTitle,
  // working with the page
  kSearch,
  kFilter,
  kAll,
  kToWriteTo,
  kShown,
  kOpenAll,
  kCloseAll,
  kPrintDetails,
  kSortHint,
  kSkipToUnits,
  // reasons
  kReasonMissing,
  kReasonMissingDue,
  kReasonNotYetDue,
  kReasonDraft,
  kReasonGeneralRules,
  kReasonNotByGuidance,
  kReasonUnreadable,
  kReasonLate,
  kReasonErrors,
  kReasonRules,
  kReasonCopied,
  kReasonHoldsCopied,
  kPlanOf,
  kSuperiorPlan,
  // the matrix and the charts
  kLegend,
  kClause,
  kContents,
  kShare,
  kShareOfRules,
  kShareNote,
  kPerClause,
  kPerClauseNote,
  kBroken,
  kConclusions,
  kTopRules,
  kPlansBroken,
  kFindingsNumber,
  kOpenDeadlines,
  kOpenDeadlinesNote,
  kTrendPart,
  kAges,
  kAgeColumn,
  kBar,
  kPercent,
  // shared text
  kNoDuplicates,
  kDuplicatesNote,
  kCluster,
  kFromSuperior,
  kPair,
  kSamePercent,
  kPlanA,
  kPlanB,
  kPlaceA,
  kPlaceB,
  kPassageA,
  kPassageB,
  kSharePercent,
  kGroup,
  // left to the reader
  kReaderNote,
  kReaderColumn,
  kAloneMark,
  kSignReviewer,
  kSignHead,
  kSignHint,
  // findings
  kPlace,
  kProblem,
  kProposedRemedy,
  kJudgedInPart,
  kReadInPart,
  kOtherVersion,
  kRelatedPlans,
  kReadDate,
  kRulesNote,
  // how it was made
  kTool,
  kPackLine,
  kRosterLine,
  kSuperiorLine,
  kPlansLine,
  // spreadsheets
  kSheetSummary,
  kSheetUnits,
  kSheetFindings,
  kSheetMatrix,
  kSheetDuplicates,
  kLine,
  kColumn,
  kExcerpt,
  kRuleId,
  kRule,
  kWaived,
  kFingerprint,
  kPath,
  kCellCut,  // what a cell of a workbook ends with that cannot hold all
  // the terminal
  kWriteTo,
  kMoreUnits,
  // one unit's report
  kAppraisal,
  kAppraisalOf,
  kAppraisalIndex,
  kAppraisalPlan,
  kAppraisalNoPlan,
  kConcludeReady,
  kConcludeWarned,
  kConcludeUnserved,
  kConcludeIncomplete,
  kConcludeNotVerified,
  kConcludeMissing,
  kWhatToChange,
  kOtherFiles,
  kOfUnit,
  kWaivedPart,
};

struct AuditWordEntry {
  AuditWord word;
  std::string_view vi;
  std::string_view en;
};

// The whole table, in the order of `AuditWord`.
[[nodiscard]] std::span<const AuditWordEntry> audit_words();

[[nodiscard]] std::string_view word(AuditWord which, checker::Lang lang);
[[nodiscard]] std::string phrase(AuditWord which, checker::Lang lang, std::initializer_list<std::string_view> values);
[[nodiscard]] std::string counted(AuditWord which, std::uint64_t number, checker::Lang lang);
// A number as people of the language write it: "1.234" or "1,234".
[[nodiscard]] std::string grouped(std::uint64_t number, checker::Lang lang);

}  // namespace rasoat::reports
