#include "reports/json_schema.h"

#include <rapidjson/document.h>

#include "tests/support/catch.h"

using rasoat::reports::Schema;
using rasoat::reports::schema_text;
using rasoat::reports::SchemaDocument;

namespace {

rapidjson::Document written(const SchemaDocument& document) {
  rapidjson::Document json;
  json.Parse(schema_text(document).c_str());
  REQUIRE_FALSE(json.HasParseError());
  return json;
}

}  // namespace

TEST_CASE("a schema that says nothing lets everything through") {
  const auto json = written({"t", "d", {}, {{"any", {}}}});
  CHECK(json["definitions"]["any"].ObjectEmpty());
  CHECK(std::string(json["$schema"].GetString()).ends_with("draft-07/schema#"));
}

TEST_CASE("a reference stands alone, or wrapped beside words of its own") {
  Schema bare, worded;
  bare.refers_to = worded.refers_to = "co_quan";
  worded.title = "đơn vị chủ trì";
  const auto json = written({"t", "d", {}, {{"bare", bare}, {"worded", worded}}});
  CHECK(std::string(json["definitions"]["bare"]["$ref"].GetString()) == "#/definitions/co_quan");
  CHECK_FALSE(json["definitions"]["worded"].HasMember("$ref"));
  CHECK(std::string(json["definitions"]["worded"]["anyOf"][0]["$ref"].GetString()) == "#/definitions/co_quan");
}

TEST_CASE("choices carry their names, keys their bounds") {
  Schema code, object;
  code.choices = {{"dang", "Đảng"}, {"hoi", "hội"}};
  object.types = {"object", "null"};
  object.properties = {{"he_thong", code}};
  object.required = {"he_thong"};
  object.closed = true;
  object.min_properties = 1;
  const auto json = written({"t", "d", object, {}});
  CHECK(json["properties"]["he_thong"]["enum"].Size() == 2);
  CHECK(std::string(json["properties"]["he_thong"]["enumDescriptions"][0].GetString()) == "Đảng");
  CHECK(json["additionalProperties"].IsFalse());
  CHECK(json["type"].Size() == 2);
  CHECK(json["minProperties"].GetUint() == 1);
  CHECK_FALSE(json.HasMember("maxProperties"));
}
