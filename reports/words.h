// Every word that reports say of their own, in both languages, in one table.
//
// What rules and findings say comes worded with them (`checker::RuleCard`, `checker::Finding`); here are the words
// around it: “Lỗi”, “Căn cứ”, the verdicts. A phrase may have places `{0}`, `{1}`, and where a number decides its
// English form two forms with a bar between them.
//
//   word(Word::kRemedy, Lang::kVi) == "Cách sửa"
//   counted(Word::kErrors, 3, Lang::kEn) == "3 errors"
//   phrase(Word::kLaterRuleSince, lang, {"11/12/2025"})
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

#include "checker/audit/audit.h"

namespace rasoat::reports {

enum class Word : std::uint8_t {
  // a finding
  kError,
  kWarning,
  kInfo,
  kBasis,
  kSameBasis,
  kSameAsAbove,
  kSameNotes,
  kRemedy,
  kRelated,
  kClause,
  kWaivedMark,
  kWaiverReason,
  kNoWaiverReason,
  kWaiverApprover,
  kWaiverUntil,
  kInBaseline,
  kWholePlan,
  // what a basis is
  kBindingText,
  kLaterRule,
  kLaterRuleSince,
  kPractice,
  kForm,
  kFormat,
  // kinds of document, by the code in their symbol
  kGuidance,
  kConclusion,
  kResolution,
  kDirective,
  kDecree,
  kCircular,
  // the head of a plan
  kDraft,
  kPacks,
  kAsOf,
  kUnreadable,
  // after the findings
  kInfosFolded,
  kWaivedFolded,
  kWaivedList,
  kKnownFolded,
  kKnown,
  kUndecided,
  kVerdict,
  kAccepted,
  kAcceptedWithWarnings,
  kIncomplete,
  kNotVerified,
  kGeneralRulesOnly,
  kByGeneralRules,
  kNotByGuidance,
  kReadInPart,
  kJudgedInPart,
  kErrors,
  kWarnings,
  kInfos,
  kNothingFound,
  kRulesExamined,
  kRulesOff,
  kNotAsked,
  kOpenInPart,
  kRulesHeld,
  kRulesBroken,
  kRulesWaived,
  kRulesNotApplicable,
  kRulesUndecided,
  kMustDo,
  kShouldDo,
  kPlaces,
  kLine,
  kLines,
  kMorePlaces,
  kForTheReader,
  // several plans
  kTotal,
  kPlans,
  kPlansAccepted,
  kPlansIncomplete,
  kPlansNotVerified,
  kNoPlans,
  kFailedInput,
  // the page of a rule
  kSeverity,
  kPack,
  kWhy,
  kInstead,
  kExampleBroken,
  kExampleHolds,
  kTags,
  kId,
  kTitle,
  kInForceSince,
  kInForceUntil,
  kInForceBetween,
  // the exam of rules
  kExamPack,
  kExamRules,
  kExamExamples,
  kExamMutants,
  kExamExample,
  kMarkAgreed,
  kMarkNoisy,
  kMarkMissing,
  kMarkMisplaced,
  kMarkWrongWords,
  kMarkBadExample,
  kSurvivesNegated,
  kSurvivesRemoved,
  kSurvivesBoundMoved,
  kSurvivesItemLeftOut,
  kDisagreements,
  kSurvivors,
  kSurvivorRemedy,
  kExamVerdict,
  kExamPassed,
  kExamFailed,
  kNothingExamined,
  // SARIF
  kSeeAlso,
  kUnreadableNotice,
  kFailedInputNotice,
  kResultsLeftOut,
  // lists of findings for other programs
  kNotVerifiedWhy,
  kUndecidedRules,
  kMoreRules,
  kWaivedBecause,
  kAnnotationsCut,
  // a check as a page
  kCheckReport,
  kSummaryTable,
  kPlanColumn,
  kVerdictColumn,
  kLineColumn,
  kFindingColumn,
  kFindings,
  kPlansNotShown,
  // clauses and rules (`rasoat coverage`)
  kCoverage,
  kClauseColumn,
  kContents,
  kAddressee,
  kEveryUnit,
  kJudgedBy,
  kByMachine,
  kByReader,
  kByBoth,
  kRules,
  kLeftToReader,
  kQuote,
  kGround,
  kOtherGrounds,
  kCoverageTotal,
  // an article of the handbook
  kExamples,
  kExampleNotApplicable,
  kExampleUndecided,
  kProgramSays,
  kNoFinding,
  kDoesNotApply,
  kCannotBeDecided,
  kHowJudged,
  kSettings,
  kMandatory,
  kPreview,
  kRetired,
  kSwitchedOff,
  kFormerly,
  kAppliesTo,
  kScopeEvery,
  kScopeGuidance,
  kScopeUnits,
  kScopeNotUnits,
  kScopeSystems,
  kScopeNotSystems,
  kScopeTypes,
  kScopeDrafts,
  kScopeIssued,
  kScopeInForce,
  kScopeSubject,
  kScopeConditional,
  kSeverityWhen,
  kSeverityDrafts,
  kSeverityIssued,
  kSeverityUnits,
  kSeveritySince,
  kSeverityUntil,
  kSeverityOtherwise,
  // the handbook as a whole
  kHandbook,
  kHandbookIntro,
  kChapters,
  kRulePacks,
  kVersion,
  kDigest,
  kSpeaksFor,
  kEveryPlan,
  kNumberOfRules,
  kStrengths,
  kStrength,
  kMeaning,
  kBindingTextMeaning,
  kLaterRuleMeaning,
  kPracticeMeaning,
  kFormMeaning,
  kFormatMeaning,
  kAllRules,
  kPrevious,
  kNext,
  kTableOfContents,
};

struct WordEntry {
  Word word;
  std::string_view vi;
  std::string_view en;
};

// The whole table, in the order of `Word`.
[[nodiscard]] std::span<const WordEntry> words();

[[nodiscard]] std::string_view word(Word which, checker::Lang lang);
// With `{0}`, `{1}` … replaced by `values`; a place without a value is left as it is.
[[nodiscard]] std::string phrase(Word which, checker::Lang lang, std::initializer_list<std::string_view> values);
// With `{0}` replaced by `number`, in the form that the number asks for.
[[nodiscard]] std::string counted(Word which, std::uint64_t number, checker::Lang lang);

[[nodiscard]] std::string_view severity_word(checker::Severity severity, checker::Lang lang);
[[nodiscard]] std::string_view verdict_word(checker::Verdict verdict, checker::Lang lang);
// A date as people write it: "25/3/2024" in Vietnamese, ISO in English. A text that is no ISO date is returned as it
// is.
[[nodiscard]] std::string date_words(std::string_view iso, checker::Lang lang);

}  // namespace rasoat::reports
