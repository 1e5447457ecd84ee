#include "app/registry_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "app/registry_facts.h"
#include "app/usage_words.h"
#include "plans/text.h"
#include "reports/json_writer.h"

namespace rasoat::app {

using rules::Confidence;
using rules::Registry;

namespace {

std::string_view mark(Confidence confidence) {
  constexpr std::string_view kMarks[] = {"R", "V2", "V"};
  return kMarks[static_cast<std::size_t>(confidence)];
}

std::string joined(const std::vector<std::string>& values) {
  std::string all;
  for (const std::string& value : values) all += (all.empty() ? "" : "; ") + value;
  return all;
}

struct StatusWord {
  std::string_view code, vi, en;
};
// The registry records what has ended, and cannot vouch for what it does not know to have ended.
constexpr StatusWord kStatusWords[] = {
    {"in_force", "chưa ghi nhận hết hiệu lực", "not known to have ended"},
    {"not_issued", "chưa ban hành", "not issued yet"},
    {"not_in_force", "chưa có hiệu lực", "not in force yet"},
    {"replaced", "đã được thay thế", "replaced"},
    {"ended", "đã chấm dứt", "ended"},
    {"unknown", "chưa rõ", "not known"},
    {"alive", "đang hoạt động", "exists"},
    {"not_yet", "chưa thành lập", "not founded yet"},
};

std::string words_of(const EntryFact& fact, Lang lang) {
  if (fact.key != "status") return joined(fact.values);
  const auto* word = std::find_if(std::begin(kStatusWords), std::end(kStatusWords),
                                  [&](const StatusWord& one) { return one.code == fact.values[0]; });
  return std::string(pick(lang, word->vi, word->en));
}

std::string as_text(const EntryRow& row, Lang lang) {
  std::string text = fmt::format("{}  [{}]\n", row.name, mark(row.confidence));
  for (const EntryFact& fact : row.facts) {
    const bool doubtful = fact.confidence == Confidence::kRecalled && row.confidence != Confidence::kRecalled;
    text += fmt::format("  {}: {}{}\n", pick(lang, fact.vi, fact.en), words_of(fact, lang),
                        doubtful ? pick(lang, " (chưa kiểm chứng)", " (not checked)") : "");
  }
  if (!row.note.empty()) text += fmt::format("  {}: {}\n", pick(lang, "ghi chú", "note"), row.note.in(lang));
  if (!row.origin.empty()) text += fmt::format("  {}: {}\n", pick(lang, "tệp", "file"), row.origin);
  return text;
}

void write_json(reports::JsonWriter& json, const EntryRow& row, Lang lang) {
  json.begin_object();
  json.member("kind", row.kind);
  json.member("name", row.name);
  json.member("confidence", mark(row.confidence));
  for (const EntryFact& fact : row.facts) {
    json.key(fact.key);
    if (fact.many) json.begin_array();
    for (const std::string& value : fact.values) json.text(value);
    if (fact.many) json.end_array();
  }
  json.key("doubt");
  json.begin_object();
  for (const EntryFact& fact : row.facts)
    if (fact.confidence < row.confidence) json.member(fact.key, mark(fact.confidence));
  json.end_object();
  if (!row.note.empty()) json.member("note", row.note.in(lang));
  if (!row.origin.empty()) json.member("file", row.origin);
  json.end_object();
}

template <typename Entries>
std::vector<EntryRow> rows_of(const Entries& entries, const Registry& registry, const AsOf& at) {
  std::vector<EntryRow> rows;
  for (const auto& one : entries) {
    if constexpr (requires { facts_of(*one, registry, at); }) {
      rows.push_back(facts_of(*one, registry, at));
    } else if constexpr (requires { facts_of(*one); }) {
      rows.push_back(facts_of(*one));
    } else {
      rows.push_back(facts_of(one));
    }
  }
  return rows;
}

constexpr std::string_view kParts[] = {"documents", "bodies", "places", "types", "organs", "terms", "lexicons"};

std::vector<EntryRow> lexicon_rows(const Registry& registry) {
  std::vector<EntryRow> rows;
  for (const std::string& name : registry.lexicon_names()) {
    EntryRow row;
    row.kind = "lexicon";
    row.name = name;
    const auto phrases = registry.lexicon(name);
    row.facts.push_back(
        {"phrases", "cụm từ", "phrases", {phrases.begin(), phrases.end()}, Confidence::kVerified, true});
    rows.push_back(std::move(row));
  }
  return rows;
}

std::vector<EntryRow> part_of(const Registry& registry, std::string_view part, const AsOf& at) {
  if (part == "documents") return rows_of(registry.documents(), registry, at);
  if (part == "bodies") return rows_of(registry.bodies(), registry, at);
  if (part == "places") return rows_of(registry.places(), registry, at);
  if (part == "types") return rows_of(registry.types(), registry, at);
  if (part == "organs") return rows_of(registry.organs(), registry, at);
  if (part == "terms") return rows_of(registry.terms(), registry, at);
  return part == "lexicons" ? lexicon_rows(registry) : std::vector<EntryRow>();
}

std::vector<EntryRow> entries_named(const Registry& registry, const std::string& what, const AsOf& at) {
  std::vector<EntryRow> rows;
  for (const rules::Document* document : registry.documents(what)) rows.push_back(facts_of(*document, registry, at));
  if (const rules::Document* document = registry.document_by_key(what))
    rows.push_back(facts_of(*document, registry, at));
  if (const rules::Document* document = registry.document_named(what))
    if (rows.empty()) rows.push_back(facts_of(*document, registry, at));
  if (const rules::Body* body = registry.find_body(what)) rows.push_back(facts_of(*body, registry, at));
  if (const rules::Place* place = registry.find_place(what)) rows.push_back(facts_of(*place, registry, at));
  if (const rules::TypeCode* type = registry.type(what)) rows.push_back(facts_of(*type));
  if (const rules::OrganCode* organ = registry.organ(what)) rows.push_back(facts_of(*organ));
  return rows;
}

std::string not_found(const Registry& registry, const std::string& what, Lang lang) {
  std::vector<std::string_view> known(std::begin(kParts), std::end(kParts));
  for (const auto& one : registry.documents()) known.push_back(one->symbol);
  for (const auto& one : registry.bodies()) known.push_back(one->name);
  for (const auto& one : registry.places()) known.push_back(one->name);
  const std::string_view near = plans::nearest(what, known);
  return fmt::format("{} “{}”.{}\n", pick(lang, "Sổ tra cứu chưa có", "The registry does not have"), what,
                     did_you_mean(near, lang));
}

}  // namespace

std::string registry_summary(const Registry& registry, Lang lang) {
  const auto line = [&](std::string_view vi, std::string_view en, std::size_t count, std::string_view part) {
    return fmt::format("{:>5}  {} ({})\n", count, pick(lang, vi, en), part);
  };
  return line("văn bản", "documents", registry.documents().size(), "documents") +
         line("cơ quan, tổ chức", "bodies", registry.bodies().size(), "bodies") +
         line("tỉnh, thành phố", "provinces and cities", registry.places().size(), "places") +
         line("ký hiệu loại văn bản", "type codes", registry.types().size(), "types") +
         line("ký hiệu cơ quan", "organ codes", registry.organs().size(), "organs") +
         line("khóa Trung ương", "terms of the Central Committee", registry.terms().size(), "terms") +
         line("danh sách cụm từ", "lists of phrases", registry.lexicon_names().size(), "lexicons") +
         fmt::format("{}: {}\n", pick(lang, "Mã nhận dạng sổ", "Digest"), registry.digest());
}

RegistryAnswer look_up(const Registry& registry, const RegistryQuestion& question) {
  const bool part = std::find(std::begin(kParts), std::end(kParts), question.what) != std::end(kParts);
  if (question.what.empty() && !question.json) {
    return {true, registry_summary(registry, question.lang) +
                      std::string(pick(question.lang, "Xem một mục: rasoat registry show 69-KL/TW\n",
                                       "See one entry: rasoat registry show 69-KL/TW\n"))};
  }
  std::vector<EntryRow> rows;
  if (question.what.empty()) {
    for (const std::string_view one : kParts) {
      std::vector<EntryRow> more = part_of(registry, one, question.as_of);
      std::move(more.begin(), more.end(), std::back_inserter(rows));
    }
  } else {
    rows = part ? part_of(registry, question.what, question.as_of)
                : entries_named(registry, question.what, question.as_of);
  }
  if (rows.empty()) return {false, not_found(registry, question.what, question.lang)};
  if (!question.json) {
    std::string text;
    for (const EntryRow& row : rows) text += (text.empty() ? "" : "\n") + as_text(row, question.lang);
    return {true, text};
  }
  reports::JsonWriter json;
  json.begin_object();
  json.member("digest", registry.digest());
  json.key("entries");
  json.begin_array();
  for (const EntryRow& row : rows) write_json(json, row, question.lang);
  json.end_array();
  json.end_object();
  return {true, json.take() + "\n"};
}

std::string registry_check_json(const rules::LoadedRegistry& loaded, Lang lang) {
  reports::JsonWriter json;
  json.begin_object();
  json.member("sound", loaded.registry != nullptr);
  if (loaded.registry) json.member("digest", loaded.registry->digest());
  json.key("errors");
  json.begin_array();
  for (const rules::RuleError& error : loaded.errors) {
    json.begin_object();
    json.member("file", error.file);
    json.member("line", error.line);
    json.member("column", error.column);
    json.member("message", error.what.in(lang));
    if (!error.help.empty()) json.member("help", error.help.in(lang));
    json.end_object();
  }
  json.end_array();
  json.end_object();
  return json.take();
}

}  // namespace rasoat::app
