#include "checker/trigger_index.h"

#include <array>

#include "plans/text.h"

namespace rasoat::checker {

using plans::Block;
using plans::kNoPlanNode;
using plans::PlanKind;
using plans::Presence;
using rules::Root;

namespace {

constexpr std::uint64_t bit_of(Block block) { return std::uint64_t{1} << static_cast<unsigned>(block); }
constexpr std::uint64_t kGathered = bit_of(Block::kGroup) | bit_of(Block::kWork) | bit_of(Block::kIndicator);

}  // namespace

// Which nodes these are cannot be foreseen, so they are written down without asking, and left standing if they count.
void TriggerIndex::gather() {
  if (gathered_ || plan_.size() == 0) return;
  gathered_ = true;
  constexpr PlanNode kPiece = 256;
  std::array<PlanNode, kPiece> noted;
  const auto end = static_cast<PlanNode>(plan_.size());
  for (PlanNode from = 0; from < end; from += kPiece) {
    std::size_t count = 0;
    for (PlanNode node = from; node < std::min(end, from + kPiece); ++node) {
      const bool is_block = plan_.kind(node) == PlanKind::kBlock;
      const bool is_gathered = (kGathered & bit_of(plan_.block(node))) != 0;
      noted[count] = node;
      count += static_cast<std::size_t>((is_block & is_gathered) | plan_.damaged(node));
    }
    for (const PlanNode node : std::span(noted).first(count)) gather_node(node);
  }
  groups_.unknown |= plan_.presence(plan_.root(), "nhiem_vu") == Presence::kUnknown;
  works_.unknown |= groups_.unknown;
  works_or_headings_.unknown = works_.unknown;
  const PlanNode objectives = plan_.child(plan_.root(), "muc_tieu");
  indicators_.unknown |= objectives == kNoPlanNode ? plan_.presence(plan_.root(), "muc_tieu") == Presence::kUnknown
                                                   : plan_.presence(objectives, "chi_tieu") == Presence::kUnknown;
}

void TriggerIndex::gather_node(PlanNode node) {
  if (plan_.damaged(node)) note_damage(node);
  if (plan_.kind(node) != PlanKind::kBlock) return;
  const Block block = plan_.block(node);
  if (block == Block::kGroup) return gather_group(node);
  if (block == Block::kWork) return gather_work(node);
  if (block == Block::kIndicator) indicators_.nodes.push_back(node);
}

TriggerIndex::TriggerIndex(const Plan& plan, std::pmr::memory_resource& memory)
    : plan_(plan),
      plan_root_(&memory),
      groups_(&memory),
      works_(&memory),
      works_or_headings_(&memory),
      indicators_(&memory),
      texts_(&memory),
      by_selector_(&memory) {
  if (plan.size() > 0) plan_root_.nodes.assign(1, plan.root());
}

void TriggerIndex::note_damage(PlanNode node) {
  const plans::Plan::Node& at = plan_[node];
  damaged_ = true;
  if (at.kind == PlanKind::kBlock || at.kind == PlanKind::kText || at.field == nullptr) return;
  // A list of which some could not be read, or what stands there in a wrong shape.
  groups_.unknown |= at.field->block == Block::kGroup;
  works_.unknown |= at.field->block == Block::kWork;
  indicators_.unknown |= at.field->block == Block::kIndicator;
}

void TriggerIndex::gather_group(PlanNode node) {
  static const plans::Field& kParts = *plans::find_field(Block::kGroup, "phan");
  static const plans::Field& kWorks = *plans::find_field(Block::kGroup, "cong_viec");
  groups_.nodes.push_back(node);
  groups_.unknown |= plan_.presence(node, kParts) == Presence::kUnknown;
  works_.unknown |= plan_.presence(node, kWorks) == Presence::kUnknown;
}

// A broken entry in a piece of work is no reason to think that it has parts: the work itself is then a subject in which
// things are unknown.
void TriggerIndex::gather_work(PlanNode node) {
  static const plans::Field& kParts = *plans::find_field(Block::kWork, "viec_con");
  works_or_headings_.nodes.push_back(node);
  const PlanNode parts = plan_.child(node, kParts);
  const bool heading =
      parts != kNoPlanNode && plan_.kind(parts) == PlanKind::kList && plan_[parts].first_child != kNoPlanNode;
  if (!heading) works_.nodes.push_back(node);
}

// They are half of a plan's nodes, and few packs have a rule of every text.
const Subjects& TriggerIndex::texts() {
  if (texts_gathered_) return texts_;
  texts_gathered_ = true;
  texts_.unknown = damaged_;
  texts_.nodes.reserve(plan_.size() / 2);
  for (const PlanNode node : plan_.nodes())
    if (plan_.kind(node) == PlanKind::kText) texts_.nodes.push_back(node);
  return texts_;
}

const Subjects& TriggerIndex::roots(Root root) {
  if (root == Root::kSubject || root == Root::kPlan) return plan_root_;
  gather();
  switch (root) {
    case Root::kEveryGroup:
      return groups_;
    case Root::kEveryWork:
      return works_;
    case Root::kEveryWorkOrHeading:
      return works_or_headings_;
    case Root::kEveryIndicator:
      return indicators_;
    default:
      return texts();
  }
}

// What is inherited by several is a subject once.
void TriggerIndex::keep_firsts(std::pmr::vector<PlanNode>& nodes) const {
  std::vector<bool> seen(plan_.size());
  std::erase_if(nodes, [&](PlanNode node) {
    const bool again = seen[node];
    seen[node] = true;
    return again;
  });
}

const Subjects& TriggerIndex::subjects(const rules::Path& selector) {
  const Subjects& starts = roots(selector.root);
  if (selector.steps.empty()) return starts;
  const auto [at, fresh] = by_selector_.try_emplace(Selector{selector.root, selector.steps});
  if (!fresh) return at->second;
  Walk walk(at->second.nodes.get_allocator());
  walk_path(plan_, selector.steps, starts.nodes, walk);
  at->second.unknown = walk.unknown || starts.unknown;
  std::erase_if(walk.nodes, [&](PlanNode node) { return plan_[node].kind == PlanKind::kNull; });
  if (!std::ranges::is_sorted(walk.nodes, std::ranges::less_equal())) keep_firsts(walk.nodes);
  at->second.nodes = std::move(walk.nodes);
  return at->second;
}

const std::vector<PlanNode>& TriggerIndex::work_with_id(std::string_view folded_id) {
  if (!ids_gathered_) {
    ids_gathered_ = true;
    gather();
    for (const PlanNode node : works_or_headings_.nodes) {
      const PlanNode id = plan_.child(node, "ma");
      if (id != kNoPlanNode && plan_[id].kind == PlanKind::kText) by_id_[plans::fold(plan_[id].text)].push_back(node);
    }
  }
  static const std::vector<PlanNode> kNone;
  const auto found = by_id_.find(std::string(folded_id));
  return found == by_id_.end() ? kNone : found->second;
}

}  // namespace rasoat::checker
