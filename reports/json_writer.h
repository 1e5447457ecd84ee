// Writes JSON piece by piece; the only door to RapidJSON in this room.
//
// Texts are UTF-8 and stay so; a byte that is no UTF-8 becomes `\xNN`, so that what is written is always valid. Pieces
// are gathered until they are taken, so that a plan's part can be handed on before the next is made.
//
//   JsonWriter json;
//   json.begin_object();  json.member("line", 12u);  json.member("text", "Lỗi");  json.end_object();
//   out << json.take();
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace rasoat::reports {

class JsonWriter {
 public:
  JsonWriter();
  ~JsonWriter();
  JsonWriter(JsonWriter&&) = delete;

  void begin_object();
  void end_object();
  void begin_array();
  void end_array();
  void key(std::string_view name);

  void text(std::string_view value);
  void number(std::uint64_t value);
  void truth(bool value);
  void null();
  void raw(std::string_view json);  // one whole value, written by another JsonWriter
  void line_end();                  // a blank between two values, for people

  void member(std::string_view name, std::string_view value);
  void member(std::string_view name, const char* value) { member(name, std::string_view(value)); }
  void member(std::string_view name, std::uint64_t value);
  void member(std::string_view name, std::uint32_t value) { member(name, std::uint64_t{value}); }
  void member(std::string_view name, bool value);

  // What has been written since the last time; the writer goes on where it was.
  [[nodiscard]] std::string take();

 private:
  struct Body;
  std::unique_ptr<Body> body_;
};

}  // namespace rasoat::reports
