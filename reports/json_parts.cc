#include "reports/json_parts.h"

#include "reports/codes.h"

namespace rasoat::reports {

using checker::Audit;
using checker::Basis;
using checker::Finding;
using checker::RuleCard;
using checker::Ruling;
using checker::Severity;
using checker::Span;
using checker::Wording;

namespace {

void write_position(JsonWriter& json, std::string_view name, const Audit& audit, std::uint32_t offset) {
  const checker::Position position = audit.position(offset);
  json.key(name);
  json.begin_object();
  json.member("line", position.line);
  json.member("column", position.grapheme);
  json.member("utf16", position.utf16);
  json.member("byte", position.byte);
  json.member("offset", offset);
  json.end_object();
}

void write_place(JsonWriter& json, const Audit& audit, Span where) {
  json.key("place");
  if (!audit.source) return json.null();
  json.begin_object();
  write_position(json, "begin", audit, where.begin);
  write_position(json, "end", audit, where.end);
  json.end_object();
}

void write_counts(JsonWriter& json, const Audit& audit) {
  std::uint32_t waived = 0;
  for (const Finding& finding : audit.findings) waived += finding.waived;
  json.key("counts");
  json.begin_object();
  json.member("errors", audit.count(Severity::kError));
  json.member("warnings", audit.count(Severity::kWarning));
  json.member("infos", audit.count(Severity::kInfo));
  json.member("waived", waived);
  json.end_object();
}

}  // namespace

void write_wording(JsonWriter& json, std::string_view name, const Wording& wording) {
  json.key(name);
  if (wording.empty()) return json.null();
  json.begin_object();
  json.member("vi", wording.vi);
  json.member("en", wording.en);
  json.end_object();
}

void write_text_or_null(JsonWriter& json, std::string_view name, std::string_view text) {
  json.key(name);
  text.empty() ? json.null() : json.text(text);
}

void write_texts(JsonWriter& json, std::string_view name, const std::vector<std::string>& texts) {
  json.key(name);
  json.begin_array();
  for (const std::string& text : texts) json.text(text);
  json.end_array();
}

void write_date(JsonWriter& json, std::string_view name, const std::optional<rules::Date>& date) {
  write_text_or_null(json, name, date ? rules::to_iso(*date) : "");
}

void write_waiver(JsonWriter& json, const checker::WaiverNote& waiver) {
  write_text_or_null(json, "waiver_reason", waiver.reason);
  write_text_or_null(json, "waiver_approver", waiver.approver);
  write_text_or_null(json, "waiver_until", waiver.until);
}

void write_bases(JsonWriter& json, const std::vector<Basis>& bases) {
  json.key("basis");
  json.begin_array();
  for (const Basis& basis : bases) {
    json.begin_object();
    json.member("strength", code_of(basis.strength));
    write_text_or_null(json, "document", basis.document);
    write_text_or_null(json, "clause", basis.clause);
    json.key("clauses");
    json.begin_array();
    for (const std::string& clause : basis.clauses) json.text(clause);
    json.end_array();
    write_text_or_null(json, "quote", basis.quote);
    write_wording(json, "note", basis.note);
    write_date(json, "from", basis.period.from);
    write_date(json, "until", basis.period.until);
    json.end_object();
  }
  json.end_array();
}

void write_rule_members(JsonWriter& json, const RuleCard& card) {
  json.member("id", card.id);
  json.member("pack", card.pack);
  json.member("severity", code_of(card.severity));
  write_wording(json, "title", card.title);
  write_wording(json, "because", card.because);
  write_wording(json, "remedy", *card.remedy);
  write_bases(json, card.basis);
  write_texts(json, "tags", card.tags);
}

void write_rule(JsonWriter& json, const RuleCard& card) {
  json.begin_object();
  write_rule_members(json, card);
  json.end_object();
}

void write_finding(JsonWriter& json, const Audit& audit, const Finding& finding) {
  json.begin_object();
  write_finding_members(json, audit, finding);
  json.end_object();
}

void write_finding_members(JsonWriter& json, const Audit& audit, const Finding& finding) {
  const RuleCard& card = audit.cards->at(finding.rule);
  json.member("rule", card.id);
  json.member("pack", card.pack);
  json.member("severity", code_of(finding.severity));
  json.member("fingerprint", finding.fingerprint);
  json.member("path", finding.path);
  write_place(json, audit, finding.where);
  write_wording(json, "message", finding.say);
  write_wording(json, "remedy", finding.remedy);
  write_bases(json, finding.basis);
  json.key("related");
  json.begin_array();
  for (const checker::RelatedPlace& related : finding.related) {
    json.begin_object();
    write_place(json, audit, related.where);
    write_wording(json, "message", related.what);
    json.end_object();
  }
  json.end_array();
  json.key("edit");
  if (finding.edit) {
    json.begin_object();
    write_place(json, audit, finding.edit->where);
    json.member("text", finding.edit->text);
    json.member("safe", finding.edit->safe);
    json.end_object();
  } else {
    json.null();
  }
  json.member("waived", finding.waived);
  write_waiver(json, finding.waiver);
  json.member("known", finding.known);
}

void write_ruling(JsonWriter& json, const Audit& audit, const Ruling& ruling) {
  const RuleCard& card = audit.cards->at(ruling.rule);
  json.begin_object();
  json.member("rule", card.id);
  json.member("pack", card.pack);
  json.member("answer", code_of(ruling.answer));
  json.member("subjects", ruling.subjects);
  json.member("broken", ruling.broken);
  json.member("waived", ruling.waived);
  json.member("undecided", ruling.undecided);
  write_wording(json, "why", ruling.why.words());
  json.end_object();
}

void write_packs(JsonWriter& json, const checker::RunInfo& info) {
  json.key("packs");
  json.begin_array();
  for (const checker::RunInfo::Pack& pack : info.packs) {
    json.begin_object();
    json.member("name", pack.name);
    json.member("version", pack.version);
    json.member("digest", pack.digest);
    write_wording(json, "title", pack.title);
    json.end_object();
  }
  json.end_array();
}

void write_identity(JsonWriter& json, const checker::PlanIdentity& plan) {
  json.key("plan");
  json.begin_object();
  write_text_or_null(json, "issuer", plan.issuer);
  write_text_or_null(json, "symbol", plan.symbol);
  write_text_or_null(json, "title", plan.title);
  write_text_or_null(json, "date", plan.date);
  write_texts(json, "guidance", plan.guidance);
  json.member("draft", plan.draft);
  json.end_object();
}

void write_plan_members(JsonWriter& json, const Audit& audit) {
  json.member("file", audit.file);
  json.member("verdict", code_of(audit.verdict()));
  json.member("readable", audit.source != nullptr);
  json.member("read_completely", audit.read_completely);
  write_identity(json, audit.plan);
  write_text_or_null(json, "as_of", audit.as_of);
  write_texts(json, "packs_applied", audit.packs_applied);
  write_texts(json, "guidance_without_pack", audit.guidance_without_pack);
  write_counts(json, audit);
}

void write_run_members(JsonWriter& json, const checker::RunInfo& info) {
  json.key("tool");
  json.begin_object();
  json.member("name", "rasoat");
  json.member("version", info.tool_version);
  json.end_object();
  write_packs(json, info);
}

void write_total_members(JsonWriter& json, const Totals& totals) {
  json.member("plans", totals.plans);
  json.member("accepted", totals.accepted);
  json.member("incomplete", totals.incomplete);
  json.member("not_verified", totals.not_verified);
  json.member("errors", totals.errors);
  json.member("warnings", totals.warnings);
  json.member("infos", totals.infos);
}

}  // namespace rasoat::reports
