// From breaches and reserved ids to worded drafts: severity, bases and both languages, as the rule file gives them.
//
//   Words words(table, plan, facts);
//   Draft draft = words.of_breach(card, offence);
#pragma once

#include "checker/draft.h"
#include "checker/judge.h"
#include "checker/rule_table.h"

namespace rasoat::checker {

class Words {
 public:
  // `plan` may be null when nothing could be bound; it then only words reserved ids.
  Words(const RuleTable& table, const Plan* plan, const PlanFacts& facts) : table_(table), plan_(plan), facts_(facts) {}

  [[nodiscard]] Draft of_breach(std::uint32_t card, Offence offence) const;
  // A finding of the format itself. Without a rule file it is an error with `fallback` as its words.
  [[nodiscard]] Draft of_reserved(std::string_view id, plans::Span where, PlanNode node,
                                  const rules::Arguments& arguments, const Wording& fallback) const;
  // `fallback` where it has no rule file.
  [[nodiscard]] Severity severity_of_reserved(std::string_view id, Severity fallback) const;

 private:
  // The keys of the subject's block, for the names that the breach does not bind.
  void bind_subject(std::uint32_t card, PlanNode subject, rules::Arguments& vi, rules::Arguments& en) const;

  const RuleTable& table_;
  const Plan* plan_;
  const PlanFacts& facts_;
};

}  // namespace rasoat::checker
