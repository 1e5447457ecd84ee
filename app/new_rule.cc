#include "app/new_rule.h"

#include <utility>
#include <vector>

#include "app/form.h"
#include "app/templates.h"
#include "plans/reader.h"
#include "rules/language/operators.h"

namespace rasoat::app {
namespace {

using rules::Key;
using rules::Section;

Form from_template(std::string_view key) {
  const plans::ReadResult read = plans::read_yaml(new_rule_text());
  const Form all = read_form(read.document, read.document.root());
  return *all.find(key);
}

std::string help_of(const Key& key, Lang lang) {
  return std::string(pick(lang, key.vi, key.en)) + " – " + rules::shape_words(key.shape).in(lang);
}

// The keys in the vocabulary's order, each under its help; those not used stand as comments.
std::string explained(const Form& form, Section section, Lang lang) {
  Form sorted;
  sorted.kind = FormKind::kMapping;
  sorted.notes.emplace_back(pick(lang, "Cách viết: docs/rule-language.md. Dòng bắt đầu bằng # là giải thích.",
                                 "How it is written: docs/rule-language.md. Lines with # are explanations."));
  std::vector<std::string> unused;
  for (const Key& key : rules::keys_of(section)) {
    const Form* part = form.find(key.name);
    if (part == nullptr) {
      unused.push_back(std::string(key.name) + ":  # " + help_of(key, lang));
      continue;
    }
    sorted.parts.push_back(*part);
    sorted.parts.back().notes.push_back(help_of(key, lang));
  }
  std::string text = form_text(sorted);
  if (unused.empty()) return text;
  text += std::string("\n# ") + std::string(pick(lang, "Có thể dùng thêm:", "These may be used too:")) + "\n";
  for (const std::string& line : unused) text += "# " + line + "\n";
  return text;
}

// What `for_each`, `when` and `require` may say.
std::string choices(Lang lang) {
  std::string text = std::string("\n# ") + std::string(pick(lang, "for_each có thể là:", "for_each may be:")) + "\n";
  for (const rules::Selector& one : rules::selectors())
    text += "#   " + std::string(one.written) + " – " + std::string(pick(lang, one.vi, one.en)) + "\n";
  text +=
      std::string("# ") +
      std::string(pick(lang, "Điều kiện trong when, require có thể là:", "Conditions in when and require may be:")) +
      "\n";
  for (const rules::Operator& one : rules::operators())
    text += "#   " + std::string(one.name) + " – " + std::string(pick(lang, one.vi, one.en)) + "\n";
  return text;
}

}  // namespace

std::string new_rule(std::string_view id, Lang lang) {
  Form rule = from_template("rule");
  rule.find("rule")->text = id;
  return explained(rule, Section::kRule, lang) + choices(lang);
}

std::string new_pack(std::string_view name, Lang lang) {
  Form pack = from_template("pack");
  pack.find("pack")->text = name;
  return explained(pack, Section::kPack, lang);
}

}  // namespace rasoat::app
