#include "rules/native/prose.h"

#include <algorithm>

#include "plans/text.h"

namespace rasoat::rules {

using plans::Block;
using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanKind;
using plans::PlanNode;
using plans::Span;
using plans::ValueKind;

namespace {

bool is_stop(char c) { return c == '.' || c == ';' || c == '\n'; }

// Bytes of letters beyond ASCII count as letters: blanks and marks that matter here are ASCII once folded.
bool is_word_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 ? byte != 0xE2 : (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
}

}  // namespace

Prose::Prose(const NativeCase& asked)
    : texts_(&asked.knowledge.readings().memory()), parts_(&asked.knowledge.readings().memory()) {
  const Plan& plan = asked.plan;
  texts_.reserve(plan.size() / 2);
  for (PlanNode node = plan[plan.root()].first_child; node != kNoPlanNode; node = plan[node].next) {
    if (plan[node].field == nullptr) continue;
    const bool head = plan[node].block == Block::kDocument && plan[node].kind == PlanKind::kBlock;
    if (head) add(plan, "trich_yeu", plan.child(node, "trich_yeu"));
    add(plan, plan[node].field->key, node);
  }
}

void Prose::add(const Plan& plan, std::string_view key, PlanNode part) {
  if (part == kNoPlanNode) return;
  const std::size_t first = texts_.size();
  const PlanNode end = plan.end_of(part);
  for (PlanNode node = part; node < end;) {
    const PlanKind kind = plan.kind(node);
    if (kind == PlanKind::kText) {
      const ValueKind value = plan[node].value_kind;
      if (value == ValueKind::kText || value == ValueKind::kName) texts_.push_back(node);
    }
    const bool citation = kind == PlanKind::kBlock && plan.block(node) == Block::kCitation;
    node = citation ? plan.end_of(node) : node + 1;
  }
  parts_.push_back({key, first, texts_.size() - first});
}

const Prose& plan_prose(const NativeCase& asked) {
  return asked.memo.get<Prose>([&] { return Prose(asked); });
}

std::string_view sentence_at(std::string_view folded, Span where) {
  std::size_t begin = where.begin;
  std::size_t end = where.end;
  while (begin > 0 && !is_stop(folded[begin - 1])) --begin;
  while (end < folded.size() && !is_stop(folded[end])) ++end;
  return folded.substr(begin, end - begin);
}

bool mentions_some(std::string_view folded, std::span<const std::string> phrases) {
  return std::ranges::any_of(phrases,
                             [&](const std::string& phrase) { return plans::mentions_folded(folded, phrase); });
}

Span words_at(std::string_view folded, std::string_view phrase, std::size_t at) {
  const std::size_t end = at + phrase.size();
  const bool free = (at == 0 || !is_word_byte(folded[at - 1])) && (end == folded.size() || !is_word_byte(folded[end]));
  return free ? Span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)} : Span{};
}

Span find_words(std::string_view folded, std::string_view phrase) {
  for (std::size_t at = folded.find(phrase); !phrase.empty() && at != std::string_view::npos;
       at = folded.find(phrase, at + 1)) {
    const Span found = words_at(folded, phrase, at);
    if (!found.empty()) return found;
  }
  return {};
}

}  // namespace rasoat::rules
