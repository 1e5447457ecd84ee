#include "checker/fingerprint.h"

#include <algorithm>
#include <vector>

#include "checker/plan_facts.h"
#include "plans/text.h"

namespace rasoat::checker {

using plans::kNoPlanNode;
using plans::PlanKind;
using plans::PlanNode;

namespace {

constexpr std::uint64_t kBasis = 14695981039346656037u;
constexpr std::uint64_t kPrime = 1099511628211u;

// Each part ends with a byte that no UTF-8 text holds, so that parts cannot run together.
std::uint64_t hashed(std::uint64_t hash, std::string_view part) {
  for (const char byte : part) hash = (hash ^ static_cast<unsigned char>(byte)) * kPrime;
  return (hash ^ 0xFF) * kPrime;
}

std::string hex(std::uint64_t value) {
  std::string text(16, '0');
  for (std::size_t i = 16; i-- > 0; value >>= 4) text[i] = "0123456789abcdef"[value & 15];
  return text;
}

// Work that lies in it, and what that inherits, come and go while the thing stays.
bool may_name(const plans::Field& field) { return !field.inherited && plans::find_field(field.block, "ma") == nullptr; }

// All texts of the first field, in the order of the format, in which there is one.
std::string first_words(const plans::Plan& plan, PlanNode block) {
  std::string words;
  for (const plans::Field& field : plans::block_info(plan.block(block)).fields) {
    if (!may_name(field)) continue;
    for (const PlanNode node : plan.nodes_from(plan.child(block, field)))
      if (plan.kind(node) == PlanKind::kText && !plan[node].blank) words += plans::fold(plan[node].text) + '\n';
    if (!words.empty()) break;
  }
  return words;
}

}  // namespace

std::string Fingerprints::label(PlanNode node) const {
  const plans::Plan::Node& at = (*plan_)[node];
  if (at.kind == PlanKind::kText) return plans::fold(at.text);
  if (at.kind != PlanKind::kBlock) return "";
  for (const std::string_view key : {"ma", "nhan", "nhom"}) {
    const std::string text = text_under(*plan_, node, key);
    if (!text.empty()) return plans::fold(text);
  }
  if (!at.text.empty()) return plans::fold(at.text);
  for (const std::string_view key : {"ten", "noi_dung", "so_ky_hieu", "loai", "cap"}) {
    const std::string text = text_under(*plan_, node, key);
    if (!text.empty()) return plans::fold(text);
  }
  return first_words(*plan_, node);
}

std::uint64_t Fingerprints::place(PlanNode node) {
  std::vector<PlanNode> way;
  std::uint64_t hash = kBasis;
  for (PlanNode at = node; at != kNoPlanNode; at = (*plan_)[at].parent) {
    const auto known = places_.find(at);
    if (known != places_.end()) {
      hash = known->second;
      break;
    }
    way.push_back(at);
  }
  for (std::size_t i = way.size(); i-- > 0;) {
    const plans::Plan::Node& at = (*plan_)[way[i]];
    if (at.parent != kNoPlanNode) {
      const bool element = (*plan_)[at.parent].kind == PlanKind::kList;
      hash = element ? hashed(hash, label(way[i])) : hashed(hash, at.field == nullptr ? "" : at.field->key);
    }
    places_.emplace(way[i], hash);
  }
  return hash;
}

std::string Fingerprints::of_places(const std::vector<PlanNode>& nodes) {
  std::vector<std::uint64_t> places;
  for (const PlanNode node : nodes) places.push_back(place(node));
  std::ranges::sort(places);
  std::uint64_t all = kBasis;
  for (const std::uint64_t one : places) all = hashed(all, hex(one));
  return hex(all);
}

std::string Fingerprints::make(std::string_view rule, PlanNode node, std::string_view distinguishes) {
  std::uint64_t hash = hashed(kBasis, rule);
  const bool bound = plan_ != nullptr && node != kNoPlanNode;
  hash = hashed(hash, hex(bound ? place(node) : kBasis));
  hash = hashed(hash, distinguishes);
  std::uint64_t result = hash;
  while (!used_.insert(result).second) result = hashed(hash, "#" + std::to_string(++met_[hash] + 1));
  return hex(result);
}

}  // namespace rasoat::checker
