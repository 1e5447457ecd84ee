#include "checker/portfolio/text_sketch.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "plans/text.h"

namespace rasoat::checker {

using plans::Plan;
using plans::PlanKind;
using plans::PlanNode;

namespace {

constexpr std::size_t kRunWords = 8;
constexpr std::uint32_t kKeptOneIn = 16;

std::uint64_t hash_of(std::string_view text) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char byte : text) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3;
  hash ^= hash >> 32;
  return hash * 0x9e3779b97f4a7c15;
}

void add_runs(std::string_view folded, TextSketch& sketch) {
  std::vector<std::size_t> starts;
  for (std::size_t at = 0; at < folded.size(); ++at) {
    if (folded[at] != ' ' && (at == 0 || folded[at - 1] == ' ')) starts.push_back(at);
  }
  sketch.words += static_cast<std::uint32_t>(starts.size());
  for (std::size_t first = 0; first + kRunWords <= starts.size(); ++first) {
    const std::size_t last = first + kRunWords;
    const std::size_t end = last < starts.size() ? starts[last] - 1 : folded.size();
    const std::uint64_t hash = hash_of(folded.substr(starts[first], end - starts[first]));
    if (hash % kKeptOneIn == 0) sketch.runs.push_back(static_cast<std::uint32_t>(hash >> 32));
  }
}

}  // namespace

TextSketch text_sketch_of(const Plan& plan) {
  TextSketch sketch;
  for (PlanNode node = 0; node < plan.size(); ++node) {
    if (plan[node].kind != PlanKind::kText || plan[node].value_kind != plans::ValueKind::kText) continue;
    add_runs(plans::fold(plan[node].text), sketch);
  }
  std::sort(sketch.runs.begin(), sketch.runs.end());
  sketch.runs.erase(std::unique(sketch.runs.begin(), sketch.runs.end()), sketch.runs.end());
  return sketch;
}

}  // namespace rasoat::checker
