#include "checker/words.h"

#include "checker/empty_keys.h"
#include "checker/severity.h"
#include "checker/subject_name.h"

namespace rasoat::checker {

using plans::kNoPlanNode;
using plans::PlanKind;
using rules::Arguments;

namespace {

constexpr std::size_t kCharacters = 120;

const Wording kHereToo{"cũng ở đây", "here too"};
const Wording kCompare{"đối chiếu với chỗ này", "compare with this place"};

// The text under a key of the subject: the elements of a list joined; "" when there is none.
std::string value_under(const Plan& plan, PlanNode subject, const std::string& key) {
  if (plan[subject].kind != PlanKind::kBlock) return "";
  PlanNode node = plan.child_or_inherited(subject, key);
  if (node == kNoPlanNode) return "";
  if (plan[node].kind != PlanKind::kList) return shortened(plan[node].text, kCharacters);
  std::string joined;
  for (PlanNode child = plan[node].first_child; child != kNoPlanNode && joined.size() < kCharacters * 3;
       child = plan[child].next) {
    if (!joined.empty()) joined += ", ";
    joined += plan[child].text;
  }
  return shortened(joined, kCharacters);
}

}  // namespace

void Words::bind_subject(std::uint32_t card, PlanNode subject, Arguments& vi, Arguments& en) const {
  for (const std::string& name : table_.entries()[card].names) {
    if (rules::binds(vi, name)) continue;
    Wording value;
    if (name == "subject") {
      value = subject_name(*plan_, subject);
    } else {
      value.vi = value.en = value_under(*plan_, subject, name);
    }
    vi.emplace_back(name, std::move(value.vi));
    en.emplace_back(name, std::move(value.en));
  }
}

Draft Words::of_breach(std::uint32_t card, Offence offence) const {
  const rules::Rule& rule = *table_.entries()[card].rule;
  Arguments vi = std::move(offence.breach.arguments);
  Arguments en = offence.breach.arguments_en.empty() ? vi : std::move(offence.breach.arguments_en);
  bind_subject(card, offence.subject, vi, en);
  Draft draft;
  Finding& finding = draft.finding;
  finding.rule = card;
  finding.severity = at_most(offence.breach.confidence, severity_of(rule, facts_));
  finding.where = offence.breach.where;
  finding.say = {rules::format_message(rule.say.vi, Lang::kVi, vi), rules::format_message(rule.say.en, Lang::kEn, en)};
  finding.remedy = {rules::format_message(rule.remedy.vi, Lang::kVi, vi),
                    rules::format_message(rule.remedy.en, Lang::kEn, en)};
  finding.basis = bases_of(rule, facts_, offence.breach.system);
  for (const PlanNode place : offence.breach.also) {
    finding.related.push_back({value_place(*plan_, place), kHereToo});
  }
  for (const PlanNode related : offence.breach.related) {
    finding.related.push_back({value_place(*plan_, related), kCompare});
  }
  // What an alias refers to may be right where it stands, or where it is referred to.
  if (offence.breach.edit && !plan_->is_shared(offence.breach.edit->where))
    finding.edit = std::move(offence.breach.edit);
  const PlanNode empty = point_at_empty_key(*plan_, {offence.breach.node, offence.subject}, finding);
  draft.node = empty != kNoPlanNode ? empty : offence.breach.node;
  draft.distinguishes = std::move(offence.breach.distinguishes);
  return draft;
}

Severity Words::severity_of_reserved(std::string_view id, Severity fallback) const {
  const rules::Rule* rule = table_.entries()[table_.reserved(id)].rule;
  return rule == nullptr ? fallback : severity_of(*rule, facts_);
}

Draft Words::of_reserved(std::string_view id, plans::Span where, PlanNode node, const Arguments& arguments,
                         const Wording& fallback) const {
  Draft draft;
  draft.node = node;
  Finding& finding = draft.finding;
  finding.rule = table_.reserved(id);
  finding.where = where;
  const rules::Rule* rule = table_.entries()[finding.rule].rule;
  if (rule == nullptr) {
    finding.severity = Severity::kError;
    finding.say = fallback;
    return draft;
  }
  Arguments bound = arguments;
  for (const std::string& name : table_.entries()[finding.rule].names) {
    if (!rules::binds(bound, name)) bound.emplace_back(name, "");
  }
  finding.severity = severity_of(*rule, facts_);
  finding.say = {rules::format_message(rule->say.vi, Lang::kVi, bound),
                 rules::format_message(rule->say.en, Lang::kEn, bound)};
  finding.remedy = {rules::format_message(rule->remedy.vi, Lang::kVi, bound),
                    rules::format_message(rule->remedy.en, Lang::kEn, bound)};
  finding.basis = bases_of(*rule, facts_);
  return draft;
}

}  // namespace rasoat::checker
