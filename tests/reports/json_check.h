// JSON read back in tests: members by path, and schemas.
//
//   const Json json(text);   // fails the test when it is no JSON
//   json.at("/plans/0/verdict").GetString()
#pragma once

#include <rapidjson/document.h>
#include <rapidjson/pointer.h>

#include <string>
#include <string_view>

#include "tests/support/catch.h"

namespace rasoat::tests {

class Json {
 public:
  explicit Json(std::string_view text) {
    document_.Parse<rapidjson::kParseValidateEncodingFlag>(text.data(), text.size());
    INFO(text.substr(0, 2000));
    REQUIRE_FALSE(document_.HasParseError());
  }

  [[nodiscard]] rapidjson::Document& document() { return document_; }

  // Of an array.
  [[nodiscard]] std::size_t document_size() const {
    REQUIRE(document_.IsArray());
    return document_.Size();
  }

  [[nodiscard]] const rapidjson::Value* find(const std::string& path) const {
    return rapidjson::Pointer(path.c_str()).Get(document_);
  }

  [[nodiscard]] const rapidjson::Value& at(const std::string& path) const {
    INFO(path);
    const rapidjson::Value* value = find(path);
    REQUIRE(value != nullptr);
    return *value;
  }

  [[nodiscard]] std::string text(const std::string& path) const {
    INFO(path);
    REQUIRE(at(path).IsString());
    return {at(path).GetString(), at(path).GetStringLength()};
  }

  [[nodiscard]] std::uint64_t number(const std::string& path) const {
    INFO(path);
    REQUIRE(at(path).IsUint64());
    return at(path).GetUint64();
  }

 private:
  rapidjson::Document document_;
};

}  // namespace rasoat::tests
