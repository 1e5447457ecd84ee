// Check "own-system": he_thong declares the Party's system or the state's, and the bodies in the head are of the other
// one.
#include "plans/source_edit.h"
#include "rules/native/checks.h"
#include "rules/native/own_head.h"

namespace rasoat::rules {

using plans::PlanNode;

namespace {

std::string quoted(const std::vector<std::string>& signs) {
  std::string text;
  for (const std::string& one : signs) text.append(text.empty() ? "“" : ", “").append(one).append("”");
  return text;
}

Breach misdeclared(const NativeCase& asked, PlanNode node, const OwnHead& head) {
  const plans::Plan::Node at = asked.plan[node];
  const std::string real(head.real_system());
  Breach breach;
  breach.node = node;
  breach.where = at.value;
  breach.arguments = {{"value", std::string(at.text)},
                      {"signs", quoted(head.signs())},
                      {"system", real == kParty ? "party" : "state"},
                      {"proper", real},
                      {"written", head.written_as_declared() ? "as_declared" : "right"}};
  const plans::SourceMap map(asked.plan, node);
  breach.edit = map.edit({{real, {0, static_cast<std::uint32_t>(at.text.size())}}}, false);
  return breach;
}

}  // namespace

NativeVerdicts own_system(const NativeCase& asked) {
  NativeVerdicts verdicts;
  const OwnHead& head = own_head(asked);
  for (std::size_t i = 0; i < asked.subjects.size() && !head.real_system().empty(); ++i)
    verdicts[i].breaches.push_back(misdeclared(asked, asked.subjects[i], head));
  return verdicts;
}

}  // namespace rasoat::rules
