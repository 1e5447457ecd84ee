#include "checker/article.h"

#include <algorithm>

#include "checker/exam.h"
#include "checker/pipeline.h"
#include "plans/format.h"
#include "plans/reader.h"
#include "rules/language/example.h"
#include "rules/language/example_text.h"
#include "rules/language/vocabulary.h"

namespace rasoat::checker {

using plans::kNoNode;
using plans::NodeId;
using rules::Example;
using rules::Rule;

namespace {

// What an example is called where its text is shown.
constexpr std::string_view kExampleName = "vi-du.yaml";

std::vector<Label> labels(std::string_view list, const std::vector<std::string>& codes) {
  std::vector<Label> out;
  for (const std::string& code : codes) {
    Label label{code, {code, code}};
    for (const plans::Code& known : plans::code_list(list)) {
      if (known.code == code) label.name = {std::string(known.label_vi), std::string(known.label_en)};
    }
    out.push_back(std::move(label));
  }
  return out;
}

Label subject_of(const rules::Path& for_each) {
  Label label{for_each.written, {for_each.written, for_each.written}};
  if (!for_each.steps.empty()) {
    const plans::Field& field = *for_each.steps.back();
    label.name = {std::string(field.label_vi), std::string(field.label_en)};
    return label;
  }
  for (const rules::Selector& selector : rules::selectors()) {
    if (selector.root == for_each.root) label.name = {std::string(selector.vi), std::string(selector.en)};
  }
  return label;
}

Scope scope_of(const Rule& rule, const rules::RulePack& pack) {
  const rules::Applicability& to = rule.applies_to;
  return {pack.guidance,
          labels("loai_don_vi", to.unit_types),
          labels("loai_don_vi", to.except_unit_types),
          labels("he_thong", to.systems),
          labels("he_thong", to.except_systems),
          labels("loai", to.types),
          to.draft,
          rule.in_force,
          subject_of(rule.for_each),
          rule.when != nullptr};
}

Standing standing_of(const Rule& rule) {
  if (rule.off) return Standing::kOff;
  switch (rule.status) {
    case rules::Status::kPreview:
      return Standing::kPreview;
    case rules::Status::kRetired:
      return Standing::kRetired;
    case rules::Status::kStable:
    case rules::Status::kOptional:
      break;
  }
  return Standing::kStable;
}

std::vector<SettingNote> settings_of(const Rule& rule, const rules::RulePack& pack) {
  std::vector<SettingNote> notes;
  for (const std::string& name : rule.settings) {
    for (const rules::Setting& setting : pack.data.settings) {
      if (setting.name == name) notes.push_back({name, setting.title, setting.values});
    }
  }
  return notes;
}

// The rule file's own lines for what it asks.
std::string logic_of(const Rule& rule) {
  if (rule.examples->empty()) return "";
  const plans::Document& doc = rule.examples->front()->source->document;
  std::string out;
  std::string scratch;
  for (NodeId key = doc.first_child(doc.root()); key != kNoNode; key = doc.next(doc.next(key))) {
    const std::string_view name = doc.text(key, scratch);
    if (name != "for_each" && name != "when" && name != "require" && name != "check") continue;
    const plans::Span lines{doc.span(key).begin, doc.span(doc.next(key)).end};
    std::string_view written = plans::text_of(lines, doc.source());
    while (written.ends_with('\n') || written.ends_with(' ')) written.remove_suffix(1);
    out += std::string(written) + "\n";
  }
  return out;
}

}  // namespace

Trial ArticleMaker::try_out(std::uint32_t card, const Example& example) const {
  const bool is_file = example.plan == kNoNode;
  Trial trial{expected_answer(example.expected), {}, rules::example_text(example), is_file, {}};
  auto source =
      std::make_shared<const plans::SourceFile>(plans::SourceFile::from_text(std::string(kExampleName), trial.text));
  if (is_file) {
    trial.audit = checker_.check(std::move(source), {});
  } else {
    plans::ReadResult read = plans::read_yaml(source->bytes());
    if (read.document.root() == kNoNode) return trial;
    plans::Bound bound = plans::bind_plan(read.document);
    read.faults.insert(read.faults.end(), bound.faults.begin(), bound.faults.end());
    plans::TextStore texts;
    trial.audit = check_bound(table_, {source, &bound.plan, std::move(read.faults), read.complete, card}, {}, texts);
  }
  std::erase_if(trial.audit.findings, [card](const Finding& finding) { return finding.rule != card; });
  trial.answered = trial.audit.rulings[card].answer;
  // A reserved rule has nothing to ask of a file without its fault.
  if (is_file) trial.answered = trial.audit.findings.empty() ? Answer::kHolds : Answer::kBroken;
  return trial;
}

Article ArticleMaker::make(std::uint32_t card) const {
  Article article;
  article.rule = card;
  const RuleTable::Entry& entry = table_.entries()[card];
  if (entry.rule == nullptr) return article;
  const Rule& rule = *entry.rule;
  article.standing = standing_of(rule);
  article.formerly = rule.formerly;
  article.settings = settings_of(rule, *entry.pack);
  for (const rules::SeverityCase& one : rule.severity_when) {
    article.severity_when.push_back({one.is, one.period, one.draft, labels("loai_don_vi", one.unit_types)});
  }
  article.scope = scope_of(rule, *entry.pack);
  article.logic = logic_of(rule);
  for (const auto& example : *rule.examples) article.trials.push_back(try_out(card, *example));
  return article;
}

}  // namespace rasoat::checker
