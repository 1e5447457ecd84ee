#include "rules/native/plan_bodies.h"

#include <algorithm>
#include <unordered_map>

#include "plans/text.h"
#include "plans/word_repair.h"
#include "rules/native/bodies.h"
#include "rules/registry/name_words.h"
#include "rules/registry/names.h"

namespace rasoat::rules {

using plans::Block;
using plans::Field;
using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanKind;
using plans::PlanNode;

namespace {

constexpr std::string_view kBetween = ",;";  // bodies that one text lists

// A letter of another alphabet that looks like ours is told as such; the name is what it looks like.
std::string with_own_letters(std::string_view text) {
  std::string own;
  std::string_view run;
  std::size_t done = 0;
  for (std::size_t at = 0; plans::next_run(text, at, run); done = at)
    own.append(text.substr(done, at - run.size() - done)).append(plans::repair_word(run).sure);
  return own.append(text.substr(done));
}

// What a wording of a name comes to, wherever it stands.
struct NameWording {
  explicit NameWording(const plans::ReadText& read)
      : text(body_named(read.text(), read.folded())),
        own_folded(read.signs().has(plans::TextSign::kStrange) ? plans::fold(with_own_letters(text))
                   : text.size() == read.text().size()         ? ""
                                                               : plans::fold(text)),
        folded(own_folded.empty() ? read.folded() : std::string_view(own_folded)),
        full(without_abbreviations(folded)),
        group(names_a_group(folded)),
        person(names_a_person(folded)) {
    if (folded.find_first_of(kBetween) == std::string_view::npos) return;
    for (std::size_t at = 0; at <= folded.size();) {
      const std::size_t end = std::min(folded.find_first_of(kBetween, at), folded.size());
      pieces.push_back(without_abbreviations(folded.substr(at, end - at)));
      at = end + 1;
    }
  }
  // Views into itself.
  NameWording(const NameWording&) = delete;
  NameWording& operator=(const NameWording&) = delete;
  ~NameWording() = default;

  std::string_view text;
  std::string own_folded;  // where it differs from that of the whole text
  std::string_view folded;
  std::string full;
  bool group;
  bool person;
  std::vector<std::string> pieces;
};

bool is_of_bodies(Block block) { return block == Block::kBody || block == Block::kRecipient; }

std::string issuer_of(const Plan& plan) {
  const PlanNode head = plan.child(plan.root(), "van_ban");
  const PlanNode issuer = head == kNoPlanNode ? kNoPlanNode : plan.child(head, "co_quan_ban_hanh");
  if (issuer == kNoPlanNode) return "";
  std::string name = without_abbreviations(plans::fold(plan[issuer].text));
  name_committee(name);
  return name;
}

}  // namespace

PlanBodies::PlanBodies(const Plan& plan, plans::Readings& readings)
    : plan_(plan),
      names_(&readings.memory()),
      texts_(&readings.memory()),
      named_(&readings.memory()),
      issuer_(issuer_of(plan)) {
  // Some of its nodes are names of bodies: as much room as most plans need, so that it is asked for once.
  texts_.reserve(plan.size() / 4);
  named_.reserve(plan.size() / 4);
  std::pmr::unordered_map<const plans::ReadText*, BodyName*> known(&readings.memory());
  for (const PlanNode node : plan.nodes()) {
    if (plan.damaged(node)) damaged_ |= is_of_bodies(plan.block(node));
    if (plan.kind(node) != PlanKind::kText) continue;
    const Block around = plan.block(plan[node].parent);
    if (!is_of_bodies(around)) continue;
    const auto [place, fresh] = known.try_emplace(&readings.of(node));
    if (fresh) place->second = &names_.emplace_back(read(node, readings));
    place->second->recipient |= around == Block::kRecipient;
    add_text(node, *place->second);
  }
}

void PlanBodies::add_text(PlanNode node, const BodyName& name) {
  static const Field* const kBody = plans::find_field(Block::kBody, "co_quan");
  static const Field* const kRecipient = plans::find_field(Block::kRecipient, "ten");
  const Field* field = plan_[node].field;
  const bool names = field == kBody || field == kRecipient;
  texts_.push_back({node, &name, names});
  const PlanNode block = plan_[node].parent;
  if (names && !name.placeholder && plan_.child(block, *field) == node)
    named_.push_back({block, place_of(block), &name});
}

BodyName PlanBodies::read(PlanNode node, plans::Readings& readings) {
  plans::ReadText& read = readings.of(node);
  const auto& wording = read.fact<NameWording>(read);
  return {.text = wording.text,
          .folded = wording.folded,
          .all_folded = read.folded(),
          .full = wording.full,
          .pieces = wording.pieces,
          .placeholder = read.is_placeholder(),
          .group = wording.group,
          .person = wording.person};
}

// A block in full is pointed at where it names the body.
plans::Span PlanBodies::place_of(PlanNode block) const {
  plans::Span place = plan_[block].value;
  if (plan_[block].implied) return place;
  for (PlanNode child = plan_[block].first_child; child != kNoPlanNode; child = plan_[child].next)
    if (plan_[child].kind == PlanKind::kText && plan_[child].text == plan_[block].text) place = plan_[child].value;
  return place;
}

PlanBodies::Listed PlanBodies::under(PlanNode value) const {
  Listed listed;
  if (value == kNoPlanNode) return listed;
  PlanNode end = value + 1;
  listed.damaged = plan_[value].damaged;
  for (PlanNode element = plan_[value].first_child; element != kNoPlanNode; element = plan_[element].next) {
    listed.damaged |= plan_[element].damaged;
    end = element + 1;
  }
  const auto first = std::ranges::lower_bound(named_, value, {}, &BodyMention::node);
  const auto last = std::ranges::lower_bound(first, named_.end(), end, {}, &BodyMention::node);
  listed.named = {first, last};
  return listed;
}

const PlanBodies& plan_bodies(const NativeCase& asked) {
  return asked.memo.get<PlanBodies>([&] { return PlanBodies(asked.plan, asked.knowledge.readings()); });
}

}  // namespace rasoat::rules
