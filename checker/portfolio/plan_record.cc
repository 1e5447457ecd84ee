#include "checker/portfolio/plan_record.h"

#include <algorithm>

#include "checker/portfolio/content_hash.h"

namespace rasoat::checker {

namespace {

bool same_basis(const Basis& a, const Basis& b) {
  return a.strength == b.strength && a.document == b.document && a.clause == b.clause && a.quote == b.quote &&
         a.note.vi == b.note.vi;
}

std::vector<std::uint8_t> basis_places(const std::vector<Basis>& in_force, const RuleCard& card) {
  std::vector<std::uint8_t> places;
  for (const Basis& basis : in_force) {
    const auto at = std::find_if(card.basis.begin(), card.basis.end(),
                                 [&](const Basis& of_card) { return same_basis(basis, of_card); });
    if (at != card.basis.end()) places.push_back(static_cast<std::uint8_t>(at - card.basis.begin()));
  }
  return places;
}

KeptFinding keep(const Audit& audit, const Finding& finding, Lang lang) {
  KeptFinding kept;
  kept.rule = finding.rule;
  kept.severity = finding.severity;
  Excerpt excerpt = audit.excerpt(finding.where);
  kept.begin = excerpt.begin;
  kept.end = excerpt.end;
  kept.excerpt = std::move(excerpt.text);
  kept.caret_column = excerpt.caret_column;
  kept.caret_width = excerpt.caret_width;
  kept.path = finding.path;
  kept.say = finding.say.in(lang);
  kept.remedy = finding.remedy.in(lang);
  kept.bases = basis_places(finding.basis, (*audit.cards)[finding.rule]);
  kept.fingerprint = finding.fingerprint;
  kept.waived = finding.waived;
  kept.waiver = finding.waiver;
  return kept;
}

PlanRecord record_of(const Audit& audit, Lang lang) {
  PlanRecord record;
  record.file = audit.file;
  record.plan = audit.plan;
  record.as_of = audit.as_of;
  record.verdict = audit.verdict();
  record.read_completely = audit.read_completely;
  record.guidance_without_pack = audit.guidance_without_pack;
  record.answers.reserve(audit.rulings.size());
  for (const Ruling& ruling : audit.rulings) record.answers.push_back(ruling.answer);
  for (const Finding& finding : audit.findings) record.findings.push_back(keep(audit, finding, lang));
  return record;
}

}  // namespace

ExaminedPlan examine(const Checker& checker, const std::shared_ptr<const plans::SourceFile>& source,
                     const CheckOptions& options, Lang lang, const Yardstick* yardstick) {
  ExaminedPlan plan;
  const Audit audit = checker.check(source, options, [&](const plans::Plan& bound, const PlanFacts& facts) {
    plan.traits.unit = unit_traits_of(bound, facts);
    plan.sketch = text_sketch_of(bound);
    if (yardstick != nullptr) plan.traits.remarks = yardstick->remarks(bound, plan.traits.unit);
  });
  plan.record = record_of(audit, lang);
  plan.record.content_hash = content_hash(source->bytes());
  plan.record.size = source->bytes().size();
  plan.record.unit_type = plan.traits.unit.unit_type.str();
  return plan;
}

ExaminedPlan examine_unreadable(const Checker& checker, std::string file, const plans::Fault& fault, Lang lang) {
  return {record_of(checker.unreadable(std::move(file), fault), lang), {}, {}};
}

}  // namespace rasoat::checker
