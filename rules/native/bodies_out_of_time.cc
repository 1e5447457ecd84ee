#include "rules/native/bodies_out_of_time.h"

#include <algorithm>
#include <memory_resource>
#include <optional>
#include <unordered_map>

#include "plans/deadline.h"
#include "plans/format_order.h"
#include "plans/text.h"
#include "rules/native/body_list.h"
#include "rules/native/borrowed_words.h"
#include "rules/native/ended_levels.h"
#include "rules/native/ended_places.h"
#include "rules/native/plan_bodies.h"
#include "rules/native/prose.h"
#include "rules/native/succession.h"

namespace rasoat::rules {

using plans::Block;
using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanKind;
using plans::PlanNode;
using plans::Span;

namespace {

// A draft still to be dated is of today or later. In any other plan the missing or unreadable date is the fault, and is
// told as such: to judge by a day that nobody wrote would make many faults of one.
bool has_day(const NativeCase& asked) {
  if (asked.knowledge.at() != plans::kLastDay) return true;
  const Plan& plan = asked.plan;
  const PlanNode head = plan.child(plan.root(), "van_ban");
  const PlanNode draft = head == kNoPlanNode ? kNoPlanNode : plan.child(head, "du_thao");
  if (draft == kNoPlanNode || plans::canonical_code("co_khong", plan[draft].text) != "true") return false;
  const PlanNode date = plan.child(head, "ngay_ban_hanh");
  return date == kNoPlanNode || plan[date].text.find_first_of("0123456789") == std::string_view::npos;
}

// A body that ended with its province.
BodyAnswer with_province(const Body* body, const PlaceAnswer& province) {
  BodyAnswer answer;
  answer.life = Life::kEnded;
  answer.body = body;
  answer.changed = *province.place->until.hint();
  answer.confidence = province.confidence;
  return answer;
}

// All that a text names, and whom it goes through: "Tỉnh ủy (qua Ban Tuyên giáo Tỉnh ủy)".
std::vector<ListedBody> bodies_named(std::string_view folded) {
  std::vector<ListedBody> named = bodies_in_folded(folded);
  constexpr std::string_view kThrough = "(qua ";
  const std::size_t at = folded.find(kThrough);
  const std::size_t end = at == std::string_view::npos ? at : folded.find(')', at);
  if (end == std::string_view::npos) return named;
  const std::size_t begin = at + kThrough.size();
  named.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)},
                   std::string(folded.substr(begin, end - begin))});
  return named;
}

struct DeadName {
  Span part;
  BodyAnswer answer;
  PlaceAnswer province;
};

class Search {
 public:
  explicit Search(const NativeCase& asked)
      : asked_(asked),
        plan_(asked.plan),
        knowledge_(asked.knowledge),
        bodies_(plan_bodies(asked)),
        succession_(asked),
        known_(&knowledge_.readings().memory()) {}

  BodiesOutOfTime run() {
    BodiesOutOfTime found;
    found.damaged = bodies_.damaged();
    for (const BodyText& text : bodies_.texts()) {
      if (!text.names) continue;
      for (const DeadName& name : names_in(text)) {
        const Plan::Node& block = plan_[plan_[text.node].parent];
        const BodyRole role = block.block == Block::kBody ? BodyRole::kDoer : BodyRole::kRecipient;
        BodyOutOfTime one{text.node, name.part, role, block.field, name.answer, name.province.place, name.province.now};
        if (counts(one)) found.all.push_back(std::move(one));
      }
    }
    plans::FormatOrder(plan_).sort(found.all, &BodyOutOfTime::node);
    return found;
  }

 private:
  // The same names stand in a plan again and again.
  const std::vector<DeadName>& names_in(const BodyText& text) {
    const auto [at, fresh] = known_.try_emplace(text.name);
    if (!fresh) return at->second;
    std::vector<DeadName>& names = at->second;
    plans::Readings& readings = knowledge_.readings();
    const std::string_view folded = readings.folded(text.node);
    const bool known = asked_.ask_text(text.node, [&] {
      if (may_name_a_town(folded)) return true;
      const std::vector<ListedBody> listed = bodies_named(folded);
      return std::ranges::any_of(listed, [&](const ListedBody& one) {
        return knowledge_.registry().find_body(one.name) != nullptr ||
               ended_province(knowledge_.registry(), one.name, plans::kLastDay);
      });
    });
    if (!known) return names;
    for (const ListedBody& body : bodies_named(folded)) {
      const Span part = readings.folded_with_offsets(text.node).original(body.where);
      const std::string town =
          may_name_a_town(body.name) ? town_as_district(asked_, plans::text_of(part, plan_[text.node].text)) : "";
      BodyAnswer answer = knowledge_.registry().body(town.empty() ? body.name : town, knowledge_.at());
      PlaceAnswer province;
      if (answer.life != Life::kEnded && answer.life != Life::kNotYet) {
        const std::optional<PlaceAnswer> ended = ended_province(knowledge_.registry(), body.name, knowledge_.at());
        if (!ended) continue;
        province = *ended;
        answer = with_province(answer.body, province);
      }
      names.push_back({part, std::move(answer), province});
    }
    if (!names.empty() && looks_back(folded)) names.clear();
    return names;
  }

  [[nodiscard]] bool looks_back(std::string_view folded) const {
    return mentions_some(folded, knowledge_.registry().lexicon("historical"));
  }

  [[nodiscard]] bool counts(const BodyOutOfTime& one) { return !is_cited(one) && !is_done(one) && !is_excused(one); }

  // "… theo Hướng dẫn số 149-HD/BTGTW của Ban Tuyên giáo Trung ương"
  [[nodiscard]] bool is_cited(const BodyOutOfTime& one) { return BorrowedWords::of(asked_).cited(one.node, one.part); }

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
    if (one.province != nullptr) return succession_.excuses_old(*one.province, day);
    return one.answer.life == Life::kEnded ? succession_.excuses_old(*one.answer.body, day)
                                           : succession_.names_new(*one.answer.body);
  }

  const NativeCase& asked_;
  const Plan& plan_;
  Knowledge& knowledge_;
  const PlanBodies& bodies_;
  Succession succession_;
  std::pmr::unordered_map<const BodyName*, std::vector<DeadName>> known_;
};

}  // namespace

const BodiesOutOfTime& bodies_out_of_time(const NativeCase& asked) {
  return asked.memo.get<BodiesOutOfTime>([&] { return has_day(asked) ? Search(asked).run() : BodiesOutOfTime(); });
}

bool is_out_of_time(const NativeCase& asked, PlanNode block) {
  const BodiesOutOfTime& found = bodies_out_of_time(asked);
  const std::optional<Date>& issued = asked.knowledge.plan_date();
  return std::ranges::any_of(found.all, [&](const BodyOutOfTime& one) {
    const bool lived = one.answer.life == Life::kEnded && issued && !(*one.answer.changed < *issued);
    return asked.plan[one.node].parent == block && !lived && is_sure(one.answer.confidence);
  });
}

}  // namespace rasoat::rules
