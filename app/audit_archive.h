// The fields of one plan's Audit, and of all that a check of it depends on, for the archive (app/archive.h): one list a
// struct. Distinct from app/plan_archive.h, which is about what an audit of many plans keeps of each.
//
// A member added to one of these structs is added here in both lines, or nothing compiles. What an Audit shares with
// others (its source, the cards) is not written: who reads it back sets it.
#pragma once

#include "app/plan_archive.h"
#include "checker/audit/audit.h"
#include "checker/checker.h"

namespace rasoat::app {

template <typename Archive, Either<plans::Span> Value>
void fields(Archive& archive, Value& value) {
  auto& [begin, end] = value;
  archive(begin, end);
}

template <typename Archive, Either<plans::Edit> Value>
void fields(Archive& archive, Value& value) {
  auto& [where, text, safe] = value;
  archive(where, text, safe);
}

template <typename Archive, Either<rules::Wording> Value>
void fields(Archive& archive, Value& value) {
  auto& [vi, en] = value;
  archive(vi, en);
}

template <typename Archive, Either<rules::Period> Value>
void fields(Archive& archive, Value& value) {
  auto& [from, until] = value;
  archive(from, until);
}

template <typename Archive, Either<rules::Basis> Value>
void fields(Archive& archive, Value& value) {
  auto& [strength, document, clause, quote, note, period, clauses] = value;
  archive(strength, document, clause, quote, note, period, clauses);
}

template <typename Archive, Either<checker::RelatedPlace> Value>
void fields(Archive& archive, Value& value) {
  auto& [where, what] = value;
  archive(where, what);
}

template <typename Archive, Either<checker::Finding> Value>
void fields(Archive& archive, Value& value) {
  auto& [rule, severity, where, path, say, remedy, basis, related, edit, waived, known, waiver, fingerprint] = value;
  archive(rule, severity, where, path, say, remedy, basis, related, edit, waived, known, waiver, fingerprint);
}

// A wording, and no longer one with other rulings.
template <typename Archive>
void fields(Archive& archive, const checker::Why& why) {
  archive(why.words());
}
template <typename Archive>
void fields(Archive& archive, checker::Why& why) {
  rules::Wording words;
  archive(words);
  why = {std::move(words.vi), std::move(words.en)};
}

template <typename Archive, Either<checker::Ruling> Value>
void fields(Archive& archive, Value& value) {
  auto& [rule, answer, subjects, broken, waived, undecided, why] = value;
  archive(rule, answer, subjects, broken, waived, undecided, why);
}

template <typename Archive, Either<checker::Audit> Value>
void fields(Archive& archive, Value& value) {
  auto& [file, source, cards, plan, as_of, packs_applied, guidance_without_pack, findings, rulings, read_completely,
         lines] = value;
  archive(file, plan, as_of, packs_applied, guidance_without_pack, findings, rulings, read_completely);
}

template <typename Archive, Either<checker::WrittenWaiver> Value>
void fields(Archive& archive, Value& value) {
  auto& [rule, place, reason, approver, until, node, at, covers, origin, malformed] = value;
  archive(rule, place, reason, approver, until, node, at, covers, origin, malformed);
}

// Only to be written.
template <typename Archive>
void fields(Archive& archive, const checker::CheckOptions& value) {
  // Who is told where the time goes decides nothing.
  [[maybe_unused]] auto& [as_of, witness, waivers, more_waivers, governing, guidances, today, timing] = value;
  std::optional<std::string> governing_text;
  if (governing) governing_text.emplace(governing->bytes());
  archive(as_of, witness, waivers, more_waivers, governing_text, guidances, today);
}

}  // namespace rasoat::app
