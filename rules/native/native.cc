#include "rules/native/native.h"

#include <algorithm>
#include <array>

#include "rules/native/checks.h"

namespace rasoat::rules {

namespace {

constexpr std::array kChecks = {
    kBlankLeft,           kBodyOutOfTime,      kCitationAmbiguous, kCitationContradicts, kCitationLater,
    kCitationMisnumbered, kCitationStanding,   kCitationYear,      kCitationsUnknown,    kCitedSymbols,
    kFirstCitation,       kFirstCitationTitle, kGuidanceMisnamed,  kHeadOutOfTime,       kHeadPlace,
    kIndicatorRange,      kIndicatorStages,    kIndicatorsLacking, kLabelSequence,       kLeadOverburdened,
    kLeadWithoutPart,     kLegacyEncoding,     kOtherPlace,        kOwnSignature,        kOwnSymbol,
    kOwnSystem,           kRecipientsOmitLead, kReferenceDangling, kReportChain,         kReportRecipients,
    kResponsibleName,     kReviewSchedule,     kSelfReference,     kSeveralLeads,        kSuperiorWords,
    kTextHealth,          kToneStyle,          kUnitType,          kYearsReversed};

}  // namespace

const std::vector<std::string>& NativeSettings::get(std::string_view key) const {
  static const std::vector<std::string> kNone;
  for (const auto& [setting, values] : with) {
    if (setting == key) return values;
  }
  return kNone;
}

std::span<const NativeCheck> native_checks() { return kChecks; }

const NativeCheck* find_native(std::string_view name) {
  const auto found =
      std::find_if(kChecks.begin(), kChecks.end(), [&](const NativeCheck& check) { return check.name == name; });
  return found == kChecks.end() ? nullptr : &*found;
}

}  // namespace rasoat::rules
