#include "reports/sarif_result.h"

#include <algorithm>
#include <span>

#include "reports/sarif_place.h"
#include "reports/sarif_rules.h"
#include "reports/summary.h"
#include "reports/words.h"

namespace rasoat::reports {
namespace {

using checker::Finding;
using checker::RelatedPlace;

constexpr std::size_t kRelatedLimit = 100;  // what services show of them

std::span<const RelatedPlace> related_shown(const Finding& finding) {
  return std::span(finding.related).first(std::min(finding.related.size(), kRelatedLimit));
}

// In a message, brackets around a text before a parenthesis are a link.
std::string link_text(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '[' || c == ']' || c == '\\') out += '\\';
    out += c;
  }
  return out;
}

}  // namespace

SarifPlan::SarifPlan(const Audit& audit, const ReportOptions& options)
    : audit_(audit), options_(options), uri_(artifact_uri(audit.file, options.root)) {
  if (audit.source && !audit.findings.empty()) hashes_ = line_hashes(audit.source->bytes());
}

std::string SarifPlan::message_text(const Finding& finding) const {
  const checker::RuleCard& card = audit_.cards->at(finding.rule);
  std::string out = finding.say.in(options_.lang);
  if (out.empty()) out = sarif_text(card.title.in(options_.lang), card.id);
  if (const std::string& remedy = finding.remedy.in(options_.lang); !remedy.empty()) {
    out += "\n" + std::string(word(Word::kRemedy, options_.lang)) + ": " + remedy;
  }
  std::string links;
  std::uint32_t id = 0;
  for (const RelatedPlace& place : related_shown(finding)) {
    const std::string& what = place.what.in(options_.lang);
    const std::string_view shown = what.empty() ? word(Word::kRelated, options_.lang) : std::string_view(what);
    if (!links.empty()) links += ", ";
    links += "[" + link_text(shown) + "](" + std::to_string(++id) + ")";
  }
  if (!links.empty()) out += "\n" + phrase(Word::kSeeAlso, options_.lang, {links});
  return out;
}

void SarifPlan::write_location(JsonWriter& json, const Finding& finding) const {
  json.begin_object();
  write_physical_location(json, uri_, smallest_region(audit_, finding.where));
  if (!finding.path.empty()) {
    json.key("logicalLocations");
    json.begin_array();
    json.begin_object();
    json.member("fullyQualifiedName", finding.path);
    json.end_object();
    json.end_array();
  }
  json.end_object();
}

void SarifPlan::write_related(JsonWriter& json, const Finding& finding) const {
  if (finding.related.empty()) return;
  json.key("relatedLocations");
  json.begin_array();
  std::uint32_t id = 0;
  for (const RelatedPlace& place : related_shown(finding)) {
    json.begin_object();
    json.member("id", ++id);
    write_physical_location(json, uri_, smallest_region(audit_, place.where));
    const std::string& what = place.what.in(options_.lang);
    write_message(json, "message", what.empty() ? word(Word::kRelated, options_.lang) : std::string_view(what));
    json.end_object();
  }
  json.end_array();
}

void SarifPlan::write_fingerprints(JsonWriter& json, const Finding& finding) const {
  json.key("partialFingerprints");
  json.begin_object();
  const std::uint32_t line = smallest_region(audit_, finding.where).start_line;
  if (line <= hashes_.size()) json.member("primaryLocationLineHash", to_text(hashes_[line - 1]));
  if (!finding.fingerprint.empty()) json.member("rasoat/v1", finding.fingerprint);
  json.end_object();
}

void SarifPlan::write_fix(JsonWriter& json, const Finding& finding) const {
  if (!finding.edit || !audit_.source) return;
  const std::string& remedy = finding.remedy.in(options_.lang);
  json.key("fixes");
  json.begin_array();
  json.begin_object();
  write_message(json, "description", remedy.empty() ? word(Word::kRemedy, options_.lang) : std::string_view(remedy));
  json.key("artifactChanges");
  json.begin_array();
  json.begin_object();
  json.key("artifactLocation");
  json.begin_object();
  json.member("uri", uri_);
  json.end_object();
  json.key("replacements");
  json.begin_array();
  json.begin_object();
  write_region(json, "deletedRegion", whole_region(audit_, finding.edit->where));
  write_message(json, "insertedContent", finding.edit->text);
  json.end_object();
  json.end_array();
  json.end_object();
  json.end_array();
  json.key("properties");
  json.begin_object();
  json.member("safe", finding.edit->safe);
  json.end_object();
  json.end_object();
  json.end_array();
}

void SarifPlan::write_result(JsonWriter& json, const Finding& finding, std::uint32_t rule_index) const {
  json.begin_object();
  json.member("ruleId", audit_.cards->at(finding.rule).id);
  json.member("ruleIndex", rule_index);
  json.member("level", sarif_level(finding.waived ? checker::Severity::kInfo : finding.severity));
  write_message(json, "message", message_text(finding));
  json.key("locations");
  json.begin_array();
  write_location(json, finding);
  json.end_array();
  write_related(json, finding);
  write_fingerprints(json, finding);
  write_fix(json, finding);
  if (finding.waived) {
    json.key("suppressions");
    json.begin_array();
    json.begin_object();
    json.member("kind", finding.known ? "external" : "inSource");
    json.member("status", "accepted");
    json.member("justification", waiver_text(finding, options_.lang));
    json.end_object();
    json.end_array();
  }
  json.end_object();
}

}  // namespace rasoat::reports
