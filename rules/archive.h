// Values as bytes and back, from one list of fields for each struct, which serves writing, reading and naming its
// shape.
//
// A struct is made known by one function that takes it apart and hands all its parts on. A member that is added to the
// struct and not here does not compile, because a structured binding names every member or none:
//
//   template <typename Archive, Either<Unit> Value>
//   void fields(Archive& archive, Value& value) {
//     auto& [name, plans] = value;
//     archive(name, plans);
//   }
//
//   struct Home {};   // beside these functions: by it they are found
//   ArchiveWriter<Home> writer;  writer(unit);  writer.bytes()
//   ArchiveReader<Home> reader(bytes);  reader(unit);  reader.whole()   // false: no such bytes; never a crash
//   shape_of<Unit, Home>()                                        // another text whenever the kinds of parts change
//
// What a pointer means a Home says, in a list of fields that asks `archive.home()`.
//
// Numbers are written in as few bytes as they need, texts with their length. Nothing in the bytes says what is what:
// bytes are read by the shape that wrote them or not at all.
#pragma once

#include <algorithm>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace rasoat::rules {

// `Wanted`, to be read or to be written.
template <typename Value, typename Wanted>
concept Either = std::same_as<std::remove_const_t<Value>, Wanted>;

template <typename Value>
concept Scalar = std::integral<Value> || std::is_enum_v<Value>;

template <typename Value>
concept Struct = std::is_class_v<Value> || std::is_pointer_v<Value>;

template <typename Home>
class ArchiveWriter {
 public:
  explicit ArchiveWriter(Home home = {}) : home_(std::move(home)) {}

  template <typename... Values>
  void operator()(const Values&... values) {
    (put(values), ...);
  }
  [[nodiscard]] const std::string& bytes() const { return bytes_; }
  [[nodiscard]] const Home& home() const { return home_; }

 private:
  void put_number(std::uint64_t number) {
    for (; number >= 0x80; number >>= 7) bytes_ += static_cast<char>(number | 0x80);
    bytes_ += static_cast<char>(number);
  }
  template <Scalar Value>
  void put(const Value& value) {
    put_number(static_cast<std::uint64_t>(value));
  }
  void put(const std::string& text) {
    put_number(text.size());
    bytes_ += text;
  }
  template <typename Value>
  void put(const std::vector<Value>& values) {
    put_number(values.size());
    for (const Value& value : values) put(value);
  }
  template <typename Value>
  void put(const std::optional<Value>& value) {
    put(value.has_value());
    if (value) put(*value);
  }
  template <Struct Value>
  void put(const Value& value) {
    fields(*this, value);
  }

  std::string bytes_;
  [[no_unique_address]] Home home_;
};

template <typename Home>
class ArchiveReader {
 public:
  explicit ArchiveReader(std::string_view bytes, Home home = {}) : rest_(bytes), home_(std::move(home)) {}

  template <typename... Values>
  void operator()(Values&... values) {
    (get(values), ...);
  }
  // All bytes were read and none was missing.
  [[nodiscard]] bool whole() const { return good_ && rest_.empty(); }
  // For a list of fields that was given what cannot be.
  void refuse() { good_ = false; }
  [[nodiscard]] const Home& home() const { return home_; }

 private:
  static constexpr std::size_t kFew = 16;  // room made at once, whatever a damaged number says

  std::uint64_t number() {
    std::uint64_t number = 0;
    for (unsigned shift = 0; shift < 64 && !rest_.empty(); shift += 7) {
      const auto byte = static_cast<unsigned char>(rest_.front());
      rest_.remove_prefix(1);
      number |= std::uint64_t{byte & 0x7Fu} << shift;
      if (byte < 0x80) return number;
    }
    good_ = false;
    return 0;
  }
  // How many parts follow; each takes a byte at least, so that no damaged number asks for more memory than there is.
  std::size_t count() {
    const std::uint64_t count = number();
    good_ = good_ && count <= rest_.size();
    return good_ ? static_cast<std::size_t>(count) : 0;
  }
  template <Scalar Value>
  void get(Value& value) {
    value = static_cast<Value>(number());
  }
  void get(std::string& text) {
    const std::size_t size = count();
    text = std::string(rest_.substr(0, size));  // there sooner than assigned
    rest_.remove_prefix(size);
  }
  template <typename Value>
  void get(std::vector<Value>& values) {
    values.clear();
    std::size_t left = count();
    values.reserve(std::min(left, kFew));
    for (; left > 0 && good_; --left) get(values.emplace_back());
  }
  template <typename Value>
  void get(std::optional<Value>& value) {
    bool there = false;
    get(there);
    value.reset();
    if (there) get(value.emplace());
  }
  template <Struct Value>
  void get(Value& value) {
    fields(*this, value);
  }

  std::string_view rest_;
  bool good_ = true;
  [[no_unique_address]] Home home_;
};

template <typename Home>
class ArchiveShape {
 public:
  template <typename... Values>
  void operator()(const Values&...) {
    (name(std::type_identity<Values>{}), ...);
  }
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  template <Scalar Value>
  void name(std::type_identity<Value>) {
    text_ += std::is_enum_v<Value> ? 'e' : std::is_signed_v<Value> ? 'i' : 'u';
    text_ += std::to_string(sizeof(Value));
  }
  void name(std::type_identity<std::string>) { text_ += 't'; }
  template <typename Value>
  void name(std::type_identity<std::vector<Value>>) {
    text_ += '*';
    name(std::type_identity<Value>{});
  }
  template <typename Value>
  void name(std::type_identity<std::optional<Value>>) {
    text_ += '?';
    name(std::type_identity<Value>{});
  }
  template <Struct Value>
  void name(std::type_identity<Value>) {
    const Value value{};
    text_ += '(';
    fields(*this, value);
    text_ += ')';
  }

  std::string text_;
};

template <typename Value, typename Home>
[[nodiscard]] std::string shape_of() {
  ArchiveShape<Home> shape;
  shape(Value{});
  return shape.text();
}

}  // namespace rasoat::rules
