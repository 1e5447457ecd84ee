// The fields of a pack, one list a struct.
#include <utility>

#include "plans/format.h"
#include "rules/compiled/compiled_rules.h"
#include "rules/compiled/parts.h"
#include "rules/language/condition.h"
#include "rules/language/load_example.h"
#include "rules/native/native.h"

namespace rasoat::rules {
namespace compiled {

// A field of the plan format: its block, and the how manieth of it.
void fields(Writer& archive, const plans::Field* const& field) {
  for (auto block = plans::Block::kPlan;; block = static_cast<plans::Block>(std::to_underlying(block) + 1)) {
    const std::span<const plans::Field> all = plans::block_info(block).fields;
    if (field < all.data() || field >= all.data() + all.size()) continue;
    archive(block, static_cast<std::size_t>(field - all.data()));
    return;
  }
}
void fields(Reader& archive, const plans::Field*& field) {
  plans::Block block{};
  std::size_t at = 0;
  archive(block, at);
  if (block > plans::Block::kProse || at >= plans::block_info(block).fields.size()) return archive.refuse();
  field = &plans::block_info(block).fields[at];
}

void fields(Writer& archive, const std::shared_ptr<const Pattern>& pattern) {
  archive(pattern ? pattern->text() : std::string());
}
void fields(Reader& archive, std::shared_ptr<const Pattern>& pattern) {
  std::string text;
  archive(text);
  if (!text.empty()) pattern = std::make_shared<const Pattern>(std::move(text));
}

template <typename Archive, Either<NativeSettings> Value>
void fields(Archive& archive, Value& value) {
  auto& [name, with, slot, text_question, check] = value;
  archive(name, with);
}

template <typename Archive, Either<SeverityCase> Value>
void fields(Archive& archive, Value& value) {
  auto& [is, period, draft, unit_types] = value;
  archive(is, period, draft, unit_types);
}

template <typename Archive, Either<Applicability> Value>
void fields(Archive& archive, Value& value) {
  auto& [unit_types, except_unit_types, systems, except_systems, types, draft] = value;
  archive(unit_types, except_unit_types, systems, except_systems, types, draft);
}

template <typename Archive, Either<Path> Value>
void fields(Archive& archive, Value& value) {
  auto& [root, steps, written] = value;
  archive(root, steps, written);
}

template <typename Archive, Either<Basis> Value>
void fields(Archive& archive, Value& value) {
  auto& [strength, document, clause, quote, note, period, clauses] = value;
  archive(strength, document, clause, quote, note, period, clauses);
}

template <typename Archive, Either<CodeEntry> Value>
void fields(Archive& archive, Value& value) {
  auto& [code, name] = value;
  archive(code, name);
}

template <typename Archive, Either<Condition> Value>
void fields(Archive& archive, Value& value) {
  // What a RuleSet gives its conditions is no part of them.
  auto& [op, anywhere, nested, text_question, plan_question, parts, paths, words, word_signs, pattern, targets, item,
         literal, at_least, at_most, match, list, codes, period, where] = value;
  archive(op, where, parts, paths, targets, words, item, literal, pattern, anywhere, nested, at_least, at_most, match,
          list, codes, period);
}

template <typename Archive, Either<CodeList> Value>
void fields(Archive& archive, Value& value) {
  auto& [name, codes] = value;
  archive(name, codes);
}

template <typename Archive, Either<Lexicon> Value>
void fields(Archive& archive, Value& value) {
  auto& [name, phrases] = value;
  archive(name, phrases);
}

template <typename Archive, Either<Setting> Value>
void fields(Archive& archive, Value& value) {
  auto& [name, title, values, standard, tuned, number, tighter_is_higher] = value;
  archive(name, title, values, standard, tuned, number, tighter_is_higher);
}

template <typename Archive, Either<Clause> Value>
void fields(Archive& archive, Value& value) {
  auto& [code, number, quotes, title, addressee, reader, where] = value;
  archive(code, number, quotes, title, addressee, reader, where);
}

template <typename Archive, Either<KnownDocument> Value>
void fields(Archive& archive, Value& value) {
  auto& [symbol, name, date, text, clauses] = value;
  archive(symbol, name, date, text, clauses);
}

template <typename Archive, Either<PackData> Value>
void fields(Archive& archive, Value& value) {
  auto& [documents, lists, lexicons, settings] = value;
  archive(documents, lists, lexicons, settings);
}

template <typename Archive, Either<RuleError> Value>
void fields(Archive& archive, Value& value) {
  auto& [file, line, column, excerpt, what, help] = value;
  archive(file, line, column, excerpt, what, help);
}

template <typename Archive, Either<Tuning::Entry> Value>
void fields(Archive& archive, Value& value) {
  auto& [name, values, at] = value;
  archive(name, values, at);
}

template <typename Archive, Either<Profile> Value>
void fields(Archive& archive, Value& value) {
  auto& [name, title, settings, rules] = value;
  archive(name, title, settings, rules);
}

template <typename Archive, Either<Rule> Value>
void fields(Archive& archive, Value& value) {
  auto& [status, mandatory, off, text_question, when, require, native, for_each, portfolio, in_force, applies_to, id,
         pack, settings, formerly, explains, title, because, say, remedy, names, severity, severity_when, basis,
         reserved, at, tags, examples] = value;
  archive(id, pack, status, mandatory, off, settings, formerly, explains, title, because, say, remedy, names, severity,
          severity_when, basis, in_force, applies_to, for_each, when, require, native, reserved, portfolio, at, tags);
}

template <typename Archive, Either<RulePack> Value>
void fields(Archive& archive, Value& value) {
  auto& [name, version, digest, profile, title, guidance, rules, data, profiles] = value;
  archive(name, version, digest, profile, title, guidance, rules, data, profiles);
}

}  // namespace compiled

std::string pack_bytes(const RulePack& pack) {
  compiled::Writer writer;
  writer(pack);
  return writer.bytes();
}

std::optional<RulePack> read_pack(std::string_view bytes) {
  compiled::Reader reader(bytes);
  RulePack pack;
  reader(pack);
  if (!reader.whole()) return std::nullopt;
  for (Rule& rule : pack.rules) {
    rule.examples =
        OnDemand<Examples>([file = pack.name + "/" + rule.id + ".yaml"] { return examples_of_embedded(file); });
  }
  return pack;
}

}  // namespace rasoat::rules
