// Check "phrases-left": texts that hold words which only a text still being written has.
#include <optional>
#include <string>
#include <vector>

#include "plans/folding.h"
#include "plans/source_edit.h"
#include "plans/text.h"
#include "rules/native/checks.h"

namespace rasoat::rules {

using plans::PlanNode;

namespace {

struct Phrase {
  std::string folded;
  plans::WordSigns words;
};
using Phrases = std::vector<Phrase>;

Phrases read_settings(const NativeSettings& settings) {
  Phrases phrases;
  for (const std::string& phrase : settings.get("phrases")) {
    std::string folded = plans::fold(phrase);
    const plans::WordSigns words = plans::word_signs(folded);
    phrases.push_back({std::move(folded), words});
  }
  return phrases;
}

// The first of the list that the text holds.
const Phrase* phrase_in(const plans::ReadText& read, const Phrases& phrases) {
  for (const Phrase& phrase : phrases)
    if (read.words().may_hold(phrase.words) && plans::mentions_folded(read.folded(), phrase.folded)) return &phrase;
  return nullptr;
}

}  // namespace

NativeVerdicts phrases_left(const NativeCase& asked) {
  plans::Readings& readings = asked.knowledge.readings();
  const Phrases& phrases = asked.settings.prepared<Phrases>([&] { return read_settings(asked.settings); });
  NativeVerdicts verdicts;
  for (std::size_t i = 0; i < asked.subjects.size(); ++i) {
    const PlanNode node = asked.subjects[i];
    if (!asked.ask_text(node, [&] { return phrase_in(readings.of(node), phrases) != nullptr; })) continue;
    const plans::Plan::Node& at = asked.plan[node];
    const plans::Folded& folded = readings.folded_with_offsets(node);
    const std::string& phrase = phrase_in(readings.of(node), phrases)->folded;
    const auto begin = static_cast<std::uint32_t>(folded.text.find(phrase));
    const plans::Span part = folded.original({begin, begin + static_cast<std::uint32_t>(phrase.size())});
    Breach breach{node, plans::SourceMap(asked.plan, node).source(part), {}, {}, {}, ""};
    breach.arguments.emplace_back("words", plans::text_of(part, at.text));
    verdicts[i].breaches.push_back(std::move(breach));
  }
  return verdicts;
}

}  // namespace rasoat::rules
