#include "checker/mutants.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "rules/language/operators.h"

namespace rasoat::checker {

using rules::Condition;
using rules::Op;
using rules::Shape;

namespace {

constexpr std::size_t kShortList = 8;
constexpr std::uint32_t kPercentStep = 10;  // no example has the hundred nodes that would show one per cent

Condition always(plans::Span where) {
  Condition condition;
  condition.op = Op::kAll;
  condition.where = where;
  return condition;
}

// Which members of a Condition are lists of equals under its operator.
struct Lists {
  bool words = false;
  bool paths = false;
  bool targets = false;
};

Lists lists_of(Op op) {
  Lists lists;
  const auto note = [&](rules::Slot slot, Shape shape) {
    lists.words |= slot == rules::Slot::kValues || slot == rules::Slot::kPhrases;
    lists.paths |= slot == rules::Slot::kPath && shape == Shape::kPaths;
    lists.targets |= slot == rules::Slot::kTargets && shape == Shape::kPaths;
  };
  for (const rules::Operator& known : rules::operators()) {
    if (known.op != op) continue;
    note(known.slot, known.shape);
    for (const rules::Key& key : known.keys) note(key.slot, key.shape);
  }
  return lists;
}

class Mutator {
 public:
  Mutator(const Condition& whole, std::span<const rules::Lexicon> lexicons) : whole_(whole), lexicons_(lexicons) {}

  std::vector<Mutant> run() {
    visit(whole_);
    return std::move(mutants_);
  }

 private:
  void visit(const Condition& condition) {
    // A setting is the pack's: no plan can try it.
    if (condition.op == Op::kSetting) return;
    if (!is_combination(condition.op)) {
      negate(condition);
      remove(condition);
      move_bounds(condition);
      leave_out_items(condition);
    }
    for (std::size_t i = 0; i < condition.parts.size(); ++i) {
      way_.push_back(i);
      visit(condition.parts[i]);
      way_.pop_back();
    }
  }

  // The part of `condition` reached by the first `steps` steps of the way.
  Condition& part(Condition& condition, std::size_t steps) const {
    Condition* at = &condition;
    for (std::size_t i = 0; i < steps; ++i) at = &at->parts[way_[i]];
    return *at;
  }

  Condition& add(const Condition& condition, Change change, std::string what = "") {
    mutants_.push_back({whole_, change, condition.where, std::move(what)});
    return part(mutants_.back().condition, way_.size());
  }

  void negate(const Condition& condition) {
    Condition& changed = add(condition, Change::kNegated);
    Condition negation;
    negation.op = Op::kNot;
    negation.where = condition.where;
    negation.parts.push_back(std::move(changed));
    changed = std::move(negation);
  }

  // What holds nothing else goes with it: a `not`, a combination of one.
  void remove(const Condition& condition) {
    (void)add(condition, Change::kRemoved);
    Condition& whole = mutants_.back().condition;
    for (std::size_t steps = way_.size(); steps > 0; --steps) {
      Condition& parent = part(whole, steps - 1);
      if (!is_combination(parent.op)) {
        parent.parts[way_[steps - 1]] = always(condition.where);
        return;
      }
      if (parent.parts.size() == 1) continue;
      parent.parts.erase(parent.parts.begin() + static_cast<std::ptrdiff_t>(way_[steps - 1]));
      return;
    }
    whole = always(condition.where);
  }

  void move_bounds(const Condition& condition) {
    move_bound(condition, &Condition::at_least, "at_least");
    move_bound(condition, &Condition::at_most, "at_most");
  }

  void move_bound(const Condition& condition, std::optional<std::uint32_t> Condition::* bound, std::string_view name) {
    if (!(condition.*bound)) return;
    const std::uint32_t value = *(condition.*bound);
    const auto moved_to = [&](std::uint32_t other) {
      add(condition, Change::kBoundMoved, std::string(name) + ": " + std::to_string(other)).*bound = other;
    };
    const std::uint32_t step = condition.op == Op::kShare ? kPercentStep : 1;
    if (value > 0) moved_to(value - std::min(value, step));
    moved_to(value + step);
  }

  void leave_out_items(const Condition& condition) {
    const Lists lists = lists_of(condition.op);
    const auto is_lexicon = [&](const rules::Lexicon& lexicon) { return lexicon.phrases == condition.words; };
    const bool own_words = std::none_of(lexicons_.begin(), lexicons_.end(), is_lexicon);
    const auto word = [](const std::string& text) { return text; };
    const auto path = [](const rules::Path& one) { return one.written; };
    if (lists.words && own_words) leave_out(condition, &Condition::words, word);
    if (lists.paths) leave_out(condition, &Condition::paths, path);
    if (lists.targets) leave_out(condition, &Condition::targets, path);
  }

  template <typename Item, typename Name>
  void leave_out(const Condition& condition, std::vector<Item> Condition::* list, Name name) {
    const std::vector<Item>& items = condition.*list;
    if (items.size() < 2 || items.size() > kShortList) return;
    for (std::size_t i = 0; i < items.size(); ++i) {
      std::vector<Item>& fewer = add(condition, Change::kItemLeftOut, name(items[i])).*list;
      fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
    }
  }

  const Condition& whole_;
  std::span<const rules::Lexicon> lexicons_;
  std::vector<std::size_t> way_;  // from the whole to the part visited, as indices into `parts`
  std::vector<Mutant> mutants_;
};

}  // namespace

std::vector<Mutant> mutants_of(const Condition& whole, std::span<const rules::Lexicon> lexicons) {
  return Mutator(whole, lexicons).run();
}

}  // namespace rasoat::checker
