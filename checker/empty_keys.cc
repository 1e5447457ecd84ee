#include "checker/empty_keys.h"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "checker/node_text.h"

namespace rasoat::checker {

using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanKind;
using plans::PlanNode;

namespace {

struct Phrase {
  std::string_view add;
  std::string_view fill;
};

// The longer ones first.
constexpr Phrase kVietnamese[] = {
    {"Thêm một dòng ", "Điền nội dung vào sau "}, {"thêm một dòng ", "điền nội dung vào sau "},
    {"Thêm phần ", "Điền nội dung vào sau "},     {"thêm phần ", "điền nội dung vào sau "},
    {"Thêm mục ", "Điền nội dung vào sau "},      {"thêm mục ", "điền nội dung vào sau "},
    {"Thêm ", "Điền nội dung vào sau "},          {"thêm ", "điền nội dung vào sau "},
};
constexpr Phrase kEnglish[] = {
    {"Add a line ", "Fill in "},
    {"add a line ", "fill in "},
    {"Add ", "Fill in "},
    {"add ", "fill in "},
};
constexpr std::string_view kEmptyVi = " (đang để trống)", kEmptyEn = " (which stands there empty)";

// One finding about many: where the key stands empty in one of them, the others may lack it.
bool of_each(std::string_view rest) { return rest.starts_with(" cho từng ") || rest.starts_with(" to each "); }

// Replaces the words that say to add “key:” by words that say to fill it in.
bool reword(std::string& remedy, std::string_view key, std::span<const Phrase> phrases, std::string_view empty) {
  const std::string named = "“" + std::string(key) + ":”";
  for (const Phrase& phrase : phrases) {
    const std::size_t at = remedy.find(std::string(phrase.add) + named);
    if (at == std::string::npos || of_each(remedy.substr(at + phrase.add.size() + named.size()))) continue;
    remedy.replace(at, phrase.add.size() + named.size(), std::string(phrase.fill) + named + std::string(empty));
    return true;
  }
  return false;
}

// Names it otherwise, as one of several or with an example behind it.
bool names(std::string_view remedy, std::string_view key) { return remedy.contains("“" + std::string(key) + ":"); }

bool is_empty_key(const Plan& plan, PlanNode node) { return !plan[node].key.empty() && !is_written(plan, node); }

std::vector<PlanNode> empty_keys(const Plan& plan, std::initializer_list<PlanNode> nodes) {
  std::vector<PlanNode> found;
  const auto add = [&](PlanNode node) {
    if (is_empty_key(plan, node) && std::ranges::find(found, node) == found.end()) found.push_back(node);
  };
  for (const PlanNode node : nodes) {
    if (node == kNoPlanNode) continue;
    if (node != plan.root()) add(node);
    if (plan.kind(node) != PlanKind::kBlock) continue;
    for (PlanNode child = plan[node].first_child; child != kNoPlanNode; child = plan[child].next) add(child);
  }
  return found;
}

}  // namespace

PlanNode point_at_empty_key(const Plan& plan, std::initializer_list<PlanNode> nodes, Finding& finding) {
  PlanNode pointed = kNoPlanNode;
  for (const PlanNode node : empty_keys(plan, nodes)) {
    const std::string_view key = plan[node].field->key;
    const bool asked = reword(finding.remedy.vi, key, kVietnamese, kEmptyVi);
    if (asked) {
      reword(finding.remedy.en, key, kEnglish, kEmptyEn);
      if (pointed == kNoPlanNode) pointed = node;
    } else if (names(finding.remedy.vi, key)) {
      const std::string named(key);
      finding.remedy.vi += " Mục “" + named + ":” đã có nhưng để trống: điền vào đó, không thêm dòng mới.";
      finding.remedy.en += " The entry “" + named + ":” is there, but empty: fill it in and add no second one.";
    }
  }
  if (pointed != kNoPlanNode) finding.where = plan.place(pointed);
  return pointed;
}

}  // namespace rasoat::checker
