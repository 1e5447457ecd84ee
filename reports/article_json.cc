// A rule for programs, as `rasoat explain --format json` writes it.
#include "reports/article_page.h"
#include "reports/codes.h"
#include "reports/json_parts.h"

namespace rasoat::reports {
namespace {

using checker::Article;
using checker::Label;
using checker::RuleCard;
using checker::Scope;
using checker::SeverityNote;
using checker::Standing;
using checker::Trial;

void write_labels(JsonWriter& json, std::string_view name, const std::vector<Label>& labels) {
  json.key(name);
  json.begin_array();
  for (const Label& label : labels) {
    json.begin_object();
    json.member("code", label.code);
    write_wording(json, "name", label.name);
    json.end_object();
  }
  json.end_array();
}

void write_flag(JsonWriter& json, std::string_view name, const std::optional<bool>& flag) {
  json.key(name);
  if (flag) {
    json.truth(*flag);
  } else {
    json.null();
  }
}

void write_scope(JsonWriter& json, const Scope& scope) {
  json.key("applies_to");
  json.begin_object();
  write_texts(json, "guidance", scope.guidance);
  write_labels(json, "unit_types", scope.unit_types);
  write_labels(json, "except_unit_types", scope.except_unit_types);
  write_labels(json, "systems", scope.systems);
  write_labels(json, "except_systems", scope.except_systems);
  write_labels(json, "types", scope.types);
  write_flag(json, "draft", scope.draft);
  write_date(json, "from", scope.in_force.from);
  write_date(json, "until", scope.in_force.until);
  write_text_or_null(json, "for_each", scope.subject.code);
  json.member("conditional", scope.conditional);
  json.end_object();
}

void write_severity(JsonWriter& json, const SeverityNote& note) {
  json.begin_object();
  json.member("is", code_of(note.is));
  write_date(json, "from", note.period.from);
  write_date(json, "until", note.period.until);
  write_flag(json, "draft", note.draft);
  write_labels(json, "unit_types", note.unit_types);
  json.end_object();
}

std::string_view standing_code(Standing standing) {
  switch (standing) {
    case Standing::kStable:
      return "stable";
    case Standing::kPreview:
      return "preview";
    case Standing::kRetired:
      return "retired";
    case Standing::kOff:
      return "off";
  }
  return "";
}

void write_settings(JsonWriter& json, const Article& article) {
  json.key("settings");
  json.begin_array();
  for (const checker::SettingNote& setting : article.settings) {
    json.begin_object();
    json.member("name", setting.name);
    write_wording(json, "title", setting.title);
    write_texts(json, "values", setting.values);
    json.end_object();
  }
  json.end_array();
}

void write_trial(JsonWriter& json, const Trial& trial) {
  json.begin_object();
  json.member("expected", code_of(trial.expected));
  json.member("answer", code_of(trial.answered));
  json.member("text", trial.text);
  json.member("is_file", trial.is_file);
  json.key("findings");
  json.begin_array();
  for (const checker::Finding& finding : trial.audit.findings) write_finding(json, trial.audit, finding);
  json.end_array();
  json.end_object();
  json.line_end();
}

}  // namespace

std::string article_json(const RuleCard& card, const Article& article) {
  JsonWriter json;
  json.begin_object();
  json.member("rasoat_rule", 1u);
  write_rule_members(json, card);
  json.member("standing", standing_code(article.standing));
  json.member("mandatory", card.mandatory);
  write_texts(json, "formerly", article.formerly);
  write_settings(json, article);
  json.key("severity_when");
  json.begin_array();
  for (const SeverityNote& note : article.severity_when) write_severity(json, note);
  json.end_array();
  write_scope(json, article.scope);
  write_text_or_null(json, "logic", article.logic);
  json.key("examples");
  json.begin_array();
  for (const Trial& trial : article.trials) write_trial(json, trial);
  json.end_array();
  json.end_object();
  return json.take() + "\n";
}

}  // namespace rasoat::reports
