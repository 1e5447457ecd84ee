// The rows of the table of native checks: one declaration a check, each defined in the .cc file of its name.
//
// To add a check: its .cc file, a declaration here, a row in native.cc, a test, and its rule file in a pack.
#pragma once

#include "rules/native/native.h"

namespace rasoat::rules {

// For work. More than one body is named as lead: several in the list, or one text that certainly names several.
// Reported once, where the lead is written. Arguments: count, leads.
std::vector<NativeVerdict> several_leads(const plans::Plan& plan, std::span<const plans::PlanNode> subjects,
                                         const NativeSettings& settings);
inline constexpr std::string_view kSeveralLeadsArguments[] = {"count", "leads"};
inline constexpr NativeCheck kSeveralLeads{"several-leads", {}, kSeveralLeadsArguments, several_leads};

// For the plan. A body that leads work is not among the recipients, neither by name nor by abbreviation nor by a group
// of its kind. Generous: a false finding costs more than three missed. Setting group_words: phrases that make a lead a
// group, which is not looked for. Arguments: body.
std::vector<NativeVerdict> recipients_omit_lead(const plans::Plan& plan, std::span<const plans::PlanNode> subjects,
                                                const NativeSettings& settings);
inline constexpr std::string_view kRecipientsOmitLeadSettings[] = {"group_words"};
inline constexpr std::string_view kRecipientsOmitLeadArguments[] = {"body"};
inline constexpr NativeCheck kRecipientsOmitLead{"recipients-omit-lead", kRecipientsOmitLeadSettings,
                                                 kRecipientsOmitLeadArguments, recipients_omit_lead};

}  // namespace rasoat::rules
