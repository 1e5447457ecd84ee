// How parts that rules and registry share become bytes and come back, for the archive (rules/archive.h): what is no
// plain struct, and small structs. Nobody outside rules/compiled includes this.
//
// A member added to one of these structs is added here in both lines, or nothing compiles.
#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "plans/date.h"
#include "rules/archive.h"
#include "rules/registry/registry.h"
#include "rules/terms.h"

namespace rasoat::rules::compiled {

// The lists of fields stand beside it. A pointer to an entry of the registry is that entry's number.
struct Home {
  const Registry* registry = nullptr;
};
using Writer = ArchiveWriter<Home>;
using Reader = ArchiveReader<Home>;

template <typename First, typename Second>
void fields(Writer& archive, const std::pair<First, Second>& value) {
  archive(value.first, value.second);
}
template <typename First, typename Second>
void fields(Reader& archive, std::pair<First, Second>& value) {
  archive(value.first, value.second);
}

template <typename Value>
void fields(Writer& archive, const std::shared_ptr<const Value>& value) {
  archive(value != nullptr);
  if (value) archive(*value);
}
template <typename Value>
void fields(Reader& archive, std::shared_ptr<const Value>& value) {
  bool there = false;
  archive(there);
  if (!there) return;
  auto made = std::make_shared<Value>();
  archive(*made);
  value = std::move(made);
}

template <typename Value>
void fields(Writer& archive, const Fact<Value>& fact) {
  archive(fact.given());
  if (fact.given()) archive(*fact.hint(), fact.confidence());
}
template <typename Value>
void fields(Reader& archive, Fact<Value>& fact) {
  bool given = false;
  archive(given);
  if (!given) return;
  Value value{};
  Confidence confidence{};
  archive(value, confidence);
  fact = {std::move(value), confidence};
}

// In the order of the keys: the same index is the same bytes.
template <typename Map>
void write_map(Writer& archive, const Map& map) {
  std::vector<const typename Map::value_type*> sorted;
  for (const auto& one : map) sorted.push_back(&one);
  std::ranges::sort(sorted, {}, [](const auto* one) { return std::string_view(one->first); });
  archive(sorted.size());
  for (const auto* one : sorted) archive(one->first, one->second);
}
template <typename Map>
void read_map(Reader& archive, Map& map) {
  std::vector<std::pair<std::string, typename Map::mapped_type>> entries;
  archive(entries);
  for (auto& [key, value] : entries) map.emplace(std::move(key), std::move(value));
}
template <typename Value>
void fields(Writer& archive, const std::unordered_map<std::string, Value>& map) {
  write_map(archive, map);
}
template <typename Value>
void fields(Reader& archive, std::unordered_map<std::string, Value>& map) {
  read_map(archive, map);
}
template <typename Value>
void fields(Writer& archive, const std::map<std::string, Value, std::less<>>& map) {
  write_map(archive, map);
}
template <typename Value>
void fields(Reader& archive, std::map<std::string, Value, std::less<>>& map) {
  read_map(archive, map);
}

template <typename Archive, Either<Wording> Value>
void fields(Archive& archive, Value& value) {
  auto& [vi, en] = value;
  archive(vi, en);
}

template <typename Archive, Either<Date> Value>
void fields(Archive& archive, Value& value) {
  auto& [year, month, day] = value;
  archive(year, month, day);
}

template <typename Archive, Either<plans::Interval> Value>
void fields(Archive& archive, Value& value) {
  auto& [first, last] = value;
  archive(first, last);
}

template <typename Archive, Either<Period> Value>
void fields(Archive& archive, Value& value) {
  auto& [from, until] = value;
  archive(from, until);
}

template <typename Archive, Either<plans::Span> Value>
void fields(Archive& archive, Value& value) {
  auto& [begin, end] = value;
  archive(begin, end);
}

}  // namespace rasoat::rules::compiled
