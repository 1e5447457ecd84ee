#include "rules/native/bodies_out_of_time.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

#include "plans/deadline.h"
#include "plans/text.h"
#include "rules/native/body_list.h"
#include "rules/native/succession.h"

namespace rasoat::rules {

using plans::Block;
using plans::Field;
using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanKind;
using plans::PlanNode;
using plans::Span;

namespace {

constexpr std::int16_t kNoDay = 9999;  // the year of "the latest", where neither the plan nor --as-of gives a day

struct DeadName {
  Span part;
  BodyAnswer answer;
};

class Search {
 public:
  Search(const Plan& plan, Knowledge& knowledge)
      : plan_(plan), knowledge_(knowledge), succession_(plan, knowledge.registry()) {}

  BodiesOutOfTime run() {
    static const Field* const kBody = plans::find_field(Block::kBody, "co_quan");
    static const Field* const kRecipient = plans::find_field(Block::kRecipient, "ten");
    BodiesOutOfTime found;
    for (PlanNode node = 0; node < plan_.size(); ++node) {
      const Plan::Node& at = plan_[node];
      found.damaged |= at.damaged && (at.block == Block::kBody || at.block == Block::kRecipient);
      if (at.kind != PlanKind::kText || (at.field != kBody && at.field != kRecipient)) continue;
      const BodyRole role = at.field == kBody ? BodyRole::kDoer : BodyRole::kRecipient;
      for (const DeadName& name : names_in(at.text)) {
        BodyOutOfTime one{node, name.part, role, plan_[at.parent].field, name.answer};
        if (counts(one)) found.all.push_back(std::move(one));
      }
    }
    return found;
  }

 private:
  // The same names stand in a plan again and again.
  const std::vector<DeadName>& names_in(std::string_view text) {
    const auto [at, fresh] = known_.try_emplace(text);
    if (!fresh) return at->second;
    std::vector<DeadName>& names = at->second;
    for (const ListedBody& body : listed_bodies(text)) {
      BodyAnswer answer = knowledge_.registry().body(body.name, knowledge_.at());
      if (answer.life != Life::kEnded && answer.life != Life::kNotYet) continue;
      names.push_back({body.where, std::move(answer)});
    }
    if (!names.empty() && looks_back(text)) names.clear();
    return names;
  }

  [[nodiscard]] bool looks_back(std::string_view text) const {
    const std::string folded = plans::fold(text);
    return std::ranges::any_of(knowledge_.registry().lexicon("historical"), [&](const std::string& phrase) {
      return plans::mentions_folded(folded, phrase);
    });
  }

  [[nodiscard]] bool counts(const BodyOutOfTime& one) {
    return !is_cited(one) && !is_done(one) && !is_excused(one);
  }

  // "… theo Hướng dẫn số 149-HD/BTGTW của Ban Tuyên giáo Trung ương"
  [[nodiscard]] bool is_cited(const BodyOutOfTime& one) {
    if (!cited_) {
      cited_.emplace();
      for (const CitedDocument& cited : knowledge_.cited())
        (*cited_)[cited.citation.whole.node].push_back(cited.citation.whole.where);
    }
    const auto here = cited_->find(one.node);
    return here != cited_->end() &&
           std::ranges::any_of(here->second, [&](Span whole) { return whole.overlaps(one.part); });
  }

  // Given in the body's lifetime, to be done in it.
  [[nodiscard]] bool is_done(const BodyOutOfTime& one) const {
    if (one.role != BodyRole::kDoer || one.answer.life != Life::kEnded) return false;
    const std::optional<Date>& issued = knowledge_.plan_date();
    if (!issued || *one.answer.changed < *issued) return false;
    PlanNode owner = plan_[plan_[one.node].parent].parent;
    if (owner != kNoPlanNode && plan_[owner].kind == PlanKind::kList) owner = plan_[owner].parent;
    if (owner == kNoPlanNode) return false;
    const PlanNode due = plan_.child_or_inherited(owner, "thoi_han");
    if (due == kNoPlanNode || plan_[due].kind != PlanKind::kBlock) return false;
    const std::optional<plans::Interval> end = plans::end_of(plans::read_deadline(plan_, due).deadline);
    return end && end->last <= *one.answer.changed;
  }

  [[nodiscard]] bool is_excused(const BodyOutOfTime& one) const {
    const Date& day = knowledge_.plan_date() ? *knowledge_.plan_date() : knowledge_.at();
    return one.answer.life == Life::kEnded ? succession_.excuses_old(*one.answer.body, day)
                                           : succession_.names_new(*one.answer.body);
  }

  const Plan& plan_;
  Knowledge& knowledge_;
  Succession succession_;
  std::unordered_map<std::string_view, std::vector<DeadName>> known_;
  std::optional<std::unordered_map<PlanNode, std::vector<Span>>> cited_;  // asked for only where a name is found
};

}  // namespace

BodiesOutOfTime bodies_out_of_time(const NativeCase& asked) {
  if (asked.knowledge.at().year == kNoDay) return {};
  return Search(asked.plan, asked.knowledge).run();
}

}  // namespace rasoat::rules
