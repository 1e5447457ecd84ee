// The fields of an examined plan, for the archive (app/archive.h): one list a struct.
//
// A member added to one of these structs is added here in both lines, or nothing compiles; the shape, and with it what
// may be read back, changes by itself.
#pragma once

#include "app/archive.h"
#include "checker/portfolio/plan_record.h"

namespace rasoat::app {

template <typename Archive, Either<plans::Position> Value>
void fields(Archive& archive, Value& value) {
  auto& [line, grapheme, utf16, byte] = value;
  archive(line, grapheme, utf16, byte);
}

template <typename Archive, Either<plans::Date> Value>
void fields(Archive& archive, Value& value) {
  auto& [year, month, day] = value;
  archive(year, month, day);
}

template <typename Archive, Either<plans::Interval> Value>
void fields(Archive& archive, Value& value) {
  auto& [first, last] = value;
  archive(first, last);
}

template <typename Archive, Either<checker::PlanIdentity> Value>
void fields(Archive& archive, Value& value) {
  auto& [issuer, symbol, title, date, guidance, draft] = value;
  archive(issuer, symbol, title, date, guidance, draft);
}

template <typename Archive, Either<checker::WaiverNote> Value>
void fields(Archive& archive, Value& value) {
  auto& [reason, approver, until] = value;
  archive(reason, approver, until);
}

template <typename Archive, Either<checker::KeptFinding> Value>
void fields(Archive& archive, Value& value) {
  auto& [rule, severity, begin, end, path, say, remedy, bases, excerpt, caret_column, caret_width, fingerprint, waived,
         waiver] = value;
  archive(rule, severity, begin, end, path, say, remedy, bases, excerpt, caret_column, caret_width, fingerprint, waived,
          waiver);
}

template <typename Archive, Either<checker::PlanRecord> Value>
void fields(Archive& archive, Value& value) {
  auto& [file, content_hash, size, plan, unit_type, as_of, verdict, read_completely, guidance_without_pack, answers,
         findings] = value;
  archive(file, content_hash, size, plan, unit_type, as_of, verdict, read_completely, guidance_without_pack, answers,
          findings);
}

template <typename Archive>
void fields(Archive& archive, const checker::SharedText& value) {
  archive(value.str());
}
template <typename Archive>
void fields(Archive& archive, checker::SharedText& value) {
  std::string text;
  archive(text);
  value = text;
}

template <typename Archive, Either<checker::UnitTraits> Value>
void fields(Archive& archive, Value& value) {
  auto& [body, unit_type, symbol, superior, superior_symbol, date, stretch, period_from, period_until, draft] = value;
  archive(body, unit_type, symbol, superior, superior_symbol, date, stretch, period_from, period_until, draft);
}

template <typename Archive, Either<checker::TextSketch> Value>
void fields(Archive& archive, Value& value) {
  auto& [runs, stretches, words] = value;
  archive(runs, stretches, words);
}

template <typename Archive, Either<rules::Arguments::value_type> Value>
void fields(Archive& archive, Value& value) {
  auto& [name, text] = value;
  archive(name, text);
}

template <typename Archive, Either<checker::Remark> Value>
void fields(Archive& archive, Value& value) {
  auto& [rule, path, arguments] = value;
  archive(rule, path, arguments);
}

template <typename Archive, Either<checker::PlanTraits> Value>
void fields(Archive& archive, Value& value) {
  auto& [unit, remarks] = value;
  archive(unit, remarks);
}

template <typename Archive, Either<checker::ExaminedPlan> Value>
void fields(Archive& archive, Value& value) {
  auto& [record, traits, sketch] = value;
  archive(record, traits, sketch);
}

}  // namespace rasoat::app
