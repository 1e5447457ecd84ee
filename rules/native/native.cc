#include "rules/native/native.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "rules/native/checks.h"

namespace rasoat::rules {

namespace {

constexpr std::array kChecks = {kBasisRepeated,       kBlankLeft,
                                kBodyOutOfTime,       kCitationAmbiguous,
                                kCitationContradicts, kCitationLater,
                                kCitationMisnumbered, kCitationStanding,
                                kCitationYear,        kCitationsUnknown,
                                kCitedSymbols,        kDisseminationOrder,
                                kFirstCitation,       kFirstCitationTitle,
                                kGuidanceMisnamed,    kHeadOutOfTime,
                                kHeadPlace,           kIndicatorRange,
                                kIndicatorStages,     kIndicatorsLacking,
                                kLabelSequence,       kLeadAmongHelpers,
                                kLeadOverburdened,    kLeadWithoutPart,
                                kLegacyEncoding,      kNoBody,
                                kOtherPlace,          kOwnCommune,
                                kOwnSignature,        kOwnSymbol,
                                kOwnSystem,           kOwnYears,
                                kPhrasesLeft,         kRecipientsOmitLead,
                                kReferenceDangling,   kReportChain,
                                kReportReceiver,      kReportRecipients,
                                kResponsibleName,     kReviewSchedule,
                                kSelfReference,       kSeveralLeads,
                                kSuperiorPlan,        kTextHealth,
                                kToneStyle,           kUnitType,
                                kUnmarkedWords,       kWordsOfLevel,
                                kWorkOfOthers,        kYearsReversed};

}  // namespace

const std::vector<std::string>& NativeSettings::get(std::string_view key) const {
  static const std::vector<std::string> kNone;
  for (const auto& [setting, values] : with) {
    if (setting == key) return values;
  }
  return kNone;
}

std::string_view NativeSettings::word(std::string_view key) const {
  const std::vector<std::string>& values = get(key);
  return values.empty() ? std::string_view() : values.front();
}

int NativeSettings::number(std::string_view key) const {
  const std::string_view digits = word(key);
  int number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

std::span<const NativeCheck> native_checks() { return kChecks; }

const NativeCheck* find_native(std::string_view name) {
  const auto found =
      std::find_if(kChecks.begin(), kChecks.end(), [&](const NativeCheck& check) { return check.name == name; });
  return found == kChecks.end() ? nullptr : &*found;
}

}  // namespace rasoat::rules
