// Checks that data cannot say, in code: one interface, one table. Each has its rule file like any other rule
// (`check: {native: NAME, with: {…}}`), which holds its prose, basis, severity, messages and examples.
//
// A check looks at all subjects of its rule at once, so that what it must know of the whole plan is gathered once, and
// gives a verdict of each of which there is something to say: breaches with their places and the names for the
// messages, or "could not be judged". It never words anything and never throws. What it must know besides the plan (its
// date, the registry) comes from the Knowledge it is handed (rules/native/knowledge.h); what a family of checks works
// out once lies in the Memo.
//
//   const NativeCheck* check = find_native("recipients-omit-lead");
//   NativeVerdicts verdicts = check->run({plan, subjects, settings, knowledge, memo});
//   for (const auto& [subject, verdict] : verdicts) … subjects[subject] …
#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "plans/fault.h"
#include "plans/plan.h"
#include "rules/language/message.h"
#include "rules/native/knowledge.h"
#include "rules/native/memo.h"
#include "rules/slot_number.h"

namespace rasoat::rules {

// A rule's word that it is broken: where, and what its messages need. Who is how severe is settled by the checker.
struct Breach {
  plans::PlanNode node = plans::kNoPlanNode;       // the node at fault, or the block that lacks something
  plans::Span where;                               // the smallest place
  Arguments arguments;                             // for `say` and `remedy`, alike in both languages
  Arguments arguments_en;                          // where English differs; else empty
  std::vector<plans::PlanNode> related;            // what it is to be compared with
  std::string distinguishes;                       // among several breaches at one node ("II.4"), for fingerprints
  std::optional<plans::Edit> edit = std::nullopt;  // what mends it, where that is known
  Confidence confidence = Confidence::kVerified;   // of the fact it rests on: recalled, no more than an info
  // "dang", "nha_nuoc": of the document it is about, whose form has that basis; "" = the plan's.
  std::string_view system{};
  std::vector<plans::PlanNode> also{};  // further places of the same fault
};

struct NativeSettings {
  std::string name;
  std::vector<std::pair<std::string, std::vector<std::string>>> with;  // each setting: one or many texts
  [[nodiscard]] const std::vector<std::string>& get(std::string_view key) const;
  [[nodiscard]] std::string_view word(std::string_view key) const;  // "" when it is not set
  [[nodiscard]] int number(std::string_view key) const;             // 0 when it is not set

  // What the check makes of them, once for all plans and threads: one T for each check.
  template <typename T, typename Make>
  [[nodiscard]] const T& prepared(Make&& make) const {
    std::call_once(slot->once, [&] { slot->value = std::make_shared<const T>(std::forward<Make>(make)()); });
    return *static_cast<const T*>(slot->value.get());
  }

  struct Slot {
    std::once_flag once;
    std::shared_ptr<const void> value;
  };
  std::shared_ptr<Slot> slot = std::make_shared<Slot>();
  // Both given by the RuleSet: for what the check asks of a text alone; the check itself, null where there is none.
  mutable SlotNumber text_question{};
  mutable const struct NativeCheck* check = nullptr;
};

struct NativeVerdict {
  std::vector<Breach> breaches;
  bool undecided = false;
};
// By the number of the subject. Few: a plan may have a million texts, of which none is at fault.
using NativeVerdicts = std::map<std::size_t, NativeVerdict>;
inline void keep(NativeVerdicts& verdicts, std::size_t subject, NativeVerdict verdict) {
  if (verdict.undecided || !verdict.breaches.empty()) verdicts.emplace(subject, std::move(verdict));
}

// What a check is asked.
struct NativeCase {
  const plans::Plan& plan;
  std::span<const plans::PlanNode> subjects;
  const NativeSettings& settings;
  Knowledge& knowledge;
  Memo& memo;

  // Does the node's text satisfy `test`, which rests on nothing but the text, the settings and the registry? Kept
  // beside the text, for all its places. One such question for each check.
  template <typename Test>
  [[nodiscard]] bool ask_text(plans::PlanNode node, const Test& test) const {
    plans::Readings& readings = knowledge.readings();
    if (!settings.text_question.is_below(readings.questions())) return test();
    return readings.of(node).ask(settings.text_question.number(), test);
  }
};

// The verdicts of a check of the plan as a whole: what `judge` gives, where the plan is asked about.
template <typename Judge>
[[nodiscard]] NativeVerdicts verdict_of_plan(const NativeCase& asked, const Judge& judge) {
  NativeVerdicts verdicts;
  if (!asked.subjects.empty()) keep(verdicts, 0, judge());
  return verdicts;
}

// A key that `with` may have.
struct NativeSetting {
  enum class Kind : std::uint8_t { kTexts, kNumber, kWord, kWords };

  [[nodiscard]] static constexpr NativeSetting texts(std::string_view name) { return {name, Kind::kTexts, {}, false}; }
  [[nodiscard]] static constexpr NativeSetting number(std::string_view name) { return {name, Kind::kNumber, {}, true}; }
  // One of a closed list, in which blanks stand between the words; or some of it.
  [[nodiscard]] static constexpr NativeSetting word_of(std::string_view name, std::string_view list) {
    return {name, Kind::kWord, list, true};
  }
  [[nodiscard]] static constexpr NativeSetting words_of(std::string_view name, std::string_view list) {
    return {name, Kind::kWords, list, true};
  }
  [[nodiscard]] constexpr NativeSetting optional() const { return {name, kind, words, false}; }

  std::string_view name;
  Kind kind = Kind::kTexts;
  std::string_view words;
  bool needed = false;
};

struct NativeCheck {
  std::string_view name;
  std::span<const NativeSetting> settings;
  std::span<const std::string_view> arguments;  // names that its breaches bind
  NativeVerdicts (*run)(const NativeCase& asked);
  bool asks_texts = false;  // it uses NativeCase::ask_text: room for its answers is kept beside each text
};

[[nodiscard]] std::span<const NativeCheck> native_checks();
[[nodiscard]] const NativeCheck* find_native(std::string_view name);

}  // namespace rasoat::rules
