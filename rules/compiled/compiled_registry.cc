// The fields of the registry, one list a struct. Entries name each other, and the indexes name entries, by number.
#include <utility>

#include "rules/compiled/compiled_rules.h"
#include "rules/compiled/parts.h"

namespace rasoat::rules {
namespace compiled {

// By number from 1; 0 is none.
template <typename Entry>
void write_entry(Writer& archive, std::span<const std::unique_ptr<Entry>> all, const Entry* entry) {
  const auto found = std::ranges::find(all, entry, [](const auto& one) { return one.get(); });
  archive(found == all.end() ? std::ptrdiff_t{0} : found - all.begin() + 1);
}
template <typename Entry>
void read_entry(Reader& archive, std::span<const std::unique_ptr<Entry>> all, const Entry*& entry) {
  std::size_t number = 0;
  archive(number);
  if (number > all.size()) return archive.refuse();
  if (number > 0) entry = all[number - 1].get();
}

void fields(Writer& archive, const Document* const& entry) {
  write_entry(archive, archive.home().registry->documents(), entry);
}
void fields(Reader& archive, const Document*& entry) {
  read_entry(archive, archive.home().registry->documents(), entry);
}
void fields(Writer& archive, const Body* const& entry) {
  write_entry(archive, archive.home().registry->bodies(), entry);
}
void fields(Reader& archive, const Body*& entry) { read_entry(archive, archive.home().registry->bodies(), entry); }
void fields(Writer& archive, const Place* const& entry) {
  write_entry(archive, archive.home().registry->places(), entry);
}
void fields(Reader& archive, const Place*& entry) { read_entry(archive, archive.home().registry->places(), entry); }
void fields(Writer& archive, const TypeCode* const& entry) {
  write_entry(archive, archive.home().registry->types(), entry);
}
void fields(Reader& archive, const TypeCode*& entry) { read_entry(archive, archive.home().registry->types(), entry); }
void fields(Writer& archive, const OrganCode* const& entry) {
  write_entry(archive, archive.home().registry->organs(), entry);
}
void fields(Reader& archive, const OrganCode*& entry) { read_entry(archive, archive.home().registry->organs(), entry); }

template <typename Archive, Either<Body> Value>
void fields(Archive& archive, Value& value) {
  auto& [name, aliases, level, system, open, from, until, successors, confidence, note, origin] = value;
  archive(name, aliases, level, system, open, from, until, successors, confidence, note, origin);
}

template <typename Archive, Either<Document> Value>
void fields(Archive& archive, Value& value) {
  auto& [key, symbol, congress, date, types, issuer, term, plenum, title, title_key, about, names, from, until,
         replaced_by, amended_by, lookalikes, confidence, note, origin] = value;
  archive(key, symbol, congress, date, types, issuer, term, plenum, title, title_key, about, names, from, until,
          replaced_by, amended_by, lookalikes, confidence, note, origin);
}

template <typename Archive, Either<Place> Value>
void fields(Archive& archive, Value& value) {
  auto& [name, aliases, city, from, until, merged_into, confidence, origin] = value;
  archive(name, aliases, city, from, until, merged_into, confidence, origin);
}

template <typename Archive, Either<TypeCode> Value>
void fields(Archive& archive, Value& value) {
  auto& [code, kinds, systems, confidence] = value;
  archive(code, kinds, systems, confidence);
}

template <typename Archive, Either<OrganCode> Value>
void fields(Archive& archive, Value& value) {
  auto& [code, system, level, bodies, from, until, confidence] = value;
  archive(code, system, level, bodies, from, until, confidence);
}

template <typename Archive, Either<Term> Value>
void fields(Archive& archive, Value& value) {
  auto& [number, from, until, confidence] = value;
  archive(number, from, until, confidence);
}

// As many as were written, still empty: all are there before one names another.
template <typename Archive, typename Entries>
void make_entries(Archive& archive, Entries& entries) {
  std::uint16_t count = static_cast<std::uint16_t>(entries.size());
  archive(count);
  if constexpr (!std::is_const_v<Entries>) {
    while (entries.size() < count) entries.push_back(std::make_unique<typename Entries::value_type::element_type>());
  }
}

}  // namespace compiled

// Sees what the registry keeps to itself.
struct RegistryParts {
  template <typename Archive, Either<Registry> Value>
  static void fields(Archive& archive, Value& registry) {
    auto& [documents, bodies, places, types, organs, terms, lexicons, by_symbol, by_number, by_plenum, by_name, by_key,
           by_body, by_place, by_type, by_organ, digest] = registry;
    const auto each = [&](const auto& take) {
      (take(documents), take(bodies), take(places), take(types), take(organs));
    };
    each([&](auto& entries) { compiled::make_entries(archive, entries); });
    each([&](auto& entries) {
      for (auto& entry : entries) archive(*entry);
    });
    archive(terms, lexicons, by_symbol, by_number, by_plenum, by_name, by_key, by_body, by_place, by_type, by_organ,
            digest);
  }
};

std::string registry_bytes(const Registry& registry) {
  compiled::Writer writer({&registry});
  RegistryParts::fields(writer, registry);
  return writer.bytes();
}

std::shared_ptr<const Registry> read_registry(std::string_view bytes) {
  auto registry = std::make_shared<Registry>();
  compiled::Reader reader(bytes, {registry.get()});
  RegistryParts::fields(reader, *registry);
  return reader.whole() ? registry : nullptr;
}

}  // namespace rasoat::rules
