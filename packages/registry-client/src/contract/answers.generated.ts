// @ts-nocheck
// Written by scripts/generate.mjs from the schemas of this folder. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var WellKnown = validate20;
var func1 = require_ucs2length().default;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.api_base === void 0 && (missing0 = "api_base") || data.registry === void 0 && (missing0 = "registry") || data.protocol === void 0 && (missing0 = "protocol") || data.server_version === void 0 && (missing0 = "server_version") || data.min_cli_version === void 0 && (missing0 = "min_cli_version") || data.limits === void 0 && (missing0 = "limits")) {
        validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.name !== void 0) {
          let data0 = data.name;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) > 200) {
                validate20.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                return false;
              }
            } else {
              validate20.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.api_base !== void 0) {
            let data1 = data.api_base;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (func1(data1) > 2e3) {
                  validate20.errors = [{ instancePath: instancePath + "/api_base", schemaPath: "#/properties/api_base/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                  return false;
                }
              } else {
                validate20.errors = [{ instancePath: instancePath + "/api_base", schemaPath: "#/properties/api_base/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.registry !== void 0) {
              let data2 = data.registry;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (func1(data2) > 2e3) {
                    validate20.errors = [{ instancePath: instancePath + "/registry", schemaPath: "#/properties/registry/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                    return false;
                  }
                } else {
                  validate20.errors = [{ instancePath: instancePath + "/registry", schemaPath: "#/properties/registry/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.protocol !== void 0) {
                let data3 = data.protocol;
                const _errs7 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                  validate20.errors = [{ instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs7) {
                  if (typeof data3 == "number" && isFinite(data3)) {
                    if (data3 < 1 || isNaN(data3)) {
                      validate20.errors = [{ instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.server_version !== void 0) {
                  let data4 = data.server_version;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (typeof data4 === "string") {
                      if (func1(data4) > 64) {
                        validate20.errors = [{ instancePath: instancePath + "/server_version", schemaPath: "#/properties/server_version/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                        return false;
                      }
                    } else {
                      validate20.errors = [{ instancePath: instancePath + "/server_version", schemaPath: "#/properties/server_version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.min_cli_version !== void 0) {
                    let data5 = data.min_cli_version;
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (typeof data5 === "string") {
                        if (func1(data5) > 64) {
                          validate20.errors = [{ instancePath: instancePath + "/min_cli_version", schemaPath: "#/properties/min_cli_version/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                          return false;
                        }
                      } else {
                        validate20.errors = [{ instancePath: instancePath + "/min_cli_version", schemaPath: "#/properties/min_cli_version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.limits !== void 0) {
                      let data6 = data.limits;
                      const _errs13 = errors;
                      if (errors === _errs13) {
                        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                          let missing1;
                          if (data6.archive_bytes === void 0 && (missing1 = "archive_bytes") || data6.unpacked_bytes === void 0 && (missing1 = "unpacked_bytes") || data6.entries === void 0 && (missing1 = "entries") || data6.manifest_bytes === void 0 && (missing1 = "manifest_bytes") || data6.envelope_bytes === void 0 && (missing1 = "envelope_bytes")) {
                            validate20.errors = [{ instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                            return false;
                          } else {
                            if (data6.archive_bytes !== void 0) {
                              let data7 = data6.archive_bytes;
                              const _errs15 = errors;
                              if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                                validate20.errors = [{ instancePath: instancePath + "/limits/archive_bytes", schemaPath: "#/properties/limits/properties/archive_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                              }
                              if (errors === _errs15) {
                                if (typeof data7 == "number" && isFinite(data7)) {
                                  if (data7 < 0 || isNaN(data7)) {
                                    validate20.errors = [{ instancePath: instancePath + "/limits/archive_bytes", schemaPath: "#/properties/limits/properties/archive_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                    return false;
                                  }
                                }
                              }
                              var valid1 = _errs15 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data6.unpacked_bytes !== void 0) {
                                let data8 = data6.unpacked_bytes;
                                const _errs17 = errors;
                                if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                                  validate20.errors = [{ instancePath: instancePath + "/limits/unpacked_bytes", schemaPath: "#/properties/limits/properties/unpacked_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs17) {
                                  if (typeof data8 == "number" && isFinite(data8)) {
                                    if (data8 < 0 || isNaN(data8)) {
                                      validate20.errors = [{ instancePath: instancePath + "/limits/unpacked_bytes", schemaPath: "#/properties/limits/properties/unpacked_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid1 = _errs17 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data6.entries !== void 0) {
                                  let data9 = data6.entries;
                                  const _errs19 = errors;
                                  if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                                    validate20.errors = [{ instancePath: instancePath + "/limits/entries", schemaPath: "#/properties/limits/properties/entries/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs19) {
                                    if (typeof data9 == "number" && isFinite(data9)) {
                                      if (data9 < 0 || isNaN(data9)) {
                                        validate20.errors = [{ instancePath: instancePath + "/limits/entries", schemaPath: "#/properties/limits/properties/entries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid1 = _errs19 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data6.manifest_bytes !== void 0) {
                                    let data10 = data6.manifest_bytes;
                                    const _errs21 = errors;
                                    if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                                      validate20.errors = [{ instancePath: instancePath + "/limits/manifest_bytes", schemaPath: "#/properties/limits/properties/manifest_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    if (errors === _errs21) {
                                      if (typeof data10 == "number" && isFinite(data10)) {
                                        if (data10 < 0 || isNaN(data10)) {
                                          validate20.errors = [{ instancePath: instancePath + "/limits/manifest_bytes", schemaPath: "#/properties/limits/properties/manifest_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid1 = _errs21 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data6.envelope_bytes !== void 0) {
                                      let data11 = data6.envelope_bytes;
                                      const _errs23 = errors;
                                      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                                        validate20.errors = [{ instancePath: instancePath + "/limits/envelope_bytes", schemaPath: "#/properties/limits/properties/envelope_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      if (errors === _errs23) {
                                        if (typeof data11 == "number" && isFinite(data11)) {
                                          if (data11 < 0 || isNaN(data11)) {
                                            validate20.errors = [{ instancePath: instancePath + "/limits/envelope_bytes", schemaPath: "#/properties/limits/properties/envelope_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      }
                                      var valid1 = _errs23 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          validate20.errors = [{ instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.trusted_publishing !== void 0) {
                        let data12 = data.trusted_publishing;
                        const _errs25 = errors;
                        if (errors === _errs25) {
                          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                            let missing2;
                            if (data12.audience === void 0 && (missing2 = "audience") || data12.issuers === void 0 && (missing2 = "issuers")) {
                              validate20.errors = [{ instancePath: instancePath + "/trusted_publishing", schemaPath: "#/properties/trusted_publishing/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                              return false;
                            } else {
                              if (data12.audience !== void 0) {
                                let data13 = data12.audience;
                                const _errs27 = errors;
                                if (errors === _errs27) {
                                  if (typeof data13 === "string") {
                                    if (func1(data13) > 2e3) {
                                      validate20.errors = [{ instancePath: instancePath + "/trusted_publishing/audience", schemaPath: "#/properties/trusted_publishing/properties/audience/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                      return false;
                                    }
                                  } else {
                                    validate20.errors = [{ instancePath: instancePath + "/trusted_publishing/audience", schemaPath: "#/properties/trusted_publishing/properties/audience/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid2 = _errs27 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data12.issuers !== void 0) {
                                  let data14 = data12.issuers;
                                  const _errs29 = errors;
                                  if (errors === _errs29) {
                                    if (Array.isArray(data14)) {
                                      if (data14.length > 100) {
                                        validate20.errors = [{ instancePath: instancePath + "/trusted_publishing/issuers", schemaPath: "#/properties/trusted_publishing/properties/issuers/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                        return false;
                                      } else {
                                        var valid3 = true;
                                        const len0 = data14.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                          let data15 = data14[i0];
                                          const _errs31 = errors;
                                          if (errors === _errs31) {
                                            if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                              let missing3;
                                              if (data15.kind === void 0 && (missing3 = "kind") || data15.issuer === void 0 && (missing3 = "issuer")) {
                                                validate20.errors = [{ instancePath: instancePath + "/trusted_publishing/issuers/" + i0, schemaPath: "#/properties/trusted_publishing/properties/issuers/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                return false;
                                              } else {
                                                if (data15.kind !== void 0) {
                                                  let data16 = data15.kind;
                                                  const _errs33 = errors;
                                                  if (errors === _errs33) {
                                                    if (typeof data16 === "string") {
                                                      if (func1(data16) > 50) {
                                                        validate20.errors = [{ instancePath: instancePath + "/trusted_publishing/issuers/" + i0 + "/kind", schemaPath: "#/properties/trusted_publishing/properties/issuers/items/properties/kind/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate20.errors = [{ instancePath: instancePath + "/trusted_publishing/issuers/" + i0 + "/kind", schemaPath: "#/properties/trusted_publishing/properties/issuers/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid4 = _errs33 === errors;
                                                } else {
                                                  var valid4 = true;
                                                }
                                                if (valid4) {
                                                  if (data15.issuer !== void 0) {
                                                    let data17 = data15.issuer;
                                                    const _errs35 = errors;
                                                    if (errors === _errs35) {
                                                      if (typeof data17 === "string") {
                                                        if (func1(data17) > 1e3) {
                                                          validate20.errors = [{ instancePath: instancePath + "/trusted_publishing/issuers/" + i0 + "/issuer", schemaPath: "#/properties/trusted_publishing/properties/issuers/items/properties/issuer/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate20.errors = [{ instancePath: instancePath + "/trusted_publishing/issuers/" + i0 + "/issuer", schemaPath: "#/properties/trusted_publishing/properties/issuers/items/properties/issuer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid4 = _errs35 === errors;
                                                  } else {
                                                    var valid4 = true;
                                                  }
                                                }
                                              }
                                            } else {
                                              validate20.errors = [{ instancePath: instancePath + "/trusted_publishing/issuers/" + i0, schemaPath: "#/properties/trusted_publishing/properties/issuers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                              return false;
                                            }
                                          }
                                          var valid3 = _errs31 === errors;
                                          if (!valid3) {
                                            break;
                                          }
                                        }
                                      }
                                    } else {
                                      validate20.errors = [{ instancePath: instancePath + "/trusted_publishing/issuers", schemaPath: "#/properties/trusted_publishing/properties/issuers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                      return false;
                                    }
                                  }
                                  var valid2 = _errs29 === errors;
                                } else {
                                  var valid2 = true;
                                }
                              }
                            }
                          } else {
                            validate20.errors = [{ instancePath: instancePath + "/trusted_publishing", schemaPath: "#/properties/trusted_publishing/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid0 = _errs25 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.uploads !== void 0) {
                          let data18 = data.uploads;
                          const _errs37 = errors;
                          if (errors === _errs37) {
                            if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                              let missing4;
                              if (data18.from_bytes === void 0 && (missing4 = "from_bytes") || data18.part_bytes === void 0 && (missing4 = "part_bytes")) {
                                validate20.errors = [{ instancePath: instancePath + "/uploads", schemaPath: "#/properties/uploads/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                return false;
                              } else {
                                if (data18.from_bytes !== void 0) {
                                  let data19 = data18.from_bytes;
                                  const _errs39 = errors;
                                  if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                                    validate20.errors = [{ instancePath: instancePath + "/uploads/from_bytes", schemaPath: "#/properties/uploads/properties/from_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs39) {
                                    if (typeof data19 == "number" && isFinite(data19)) {
                                      if (data19 < 0 || isNaN(data19)) {
                                        validate20.errors = [{ instancePath: instancePath + "/uploads/from_bytes", schemaPath: "#/properties/uploads/properties/from_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid5 = _errs39 === errors;
                                } else {
                                  var valid5 = true;
                                }
                                if (valid5) {
                                  if (data18.part_bytes !== void 0) {
                                    let data20 = data18.part_bytes;
                                    const _errs41 = errors;
                                    if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                                      validate20.errors = [{ instancePath: instancePath + "/uploads/part_bytes", schemaPath: "#/properties/uploads/properties/part_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    if (errors === _errs41) {
                                      if (typeof data20 == "number" && isFinite(data20)) {
                                        if (data20 < 1 || isNaN(data20)) {
                                          validate20.errors = [{ instancePath: instancePath + "/uploads/part_bytes", schemaPath: "#/properties/uploads/properties/part_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid5 = _errs41 === errors;
                                  } else {
                                    var valid5 = true;
                                  }
                                }
                              }
                            } else {
                              validate20.errors = [{ instancePath: instancePath + "/uploads", schemaPath: "#/properties/uploads/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid0 = _errs37 === errors;
                        } else {
                          var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": { "name": true, "api_base": true, "registry": true, "protocol": true, "server_version": true, "min_cli_version": true, "limits": true, "trusted_publishing": true, "uploads": true }, "dynamicProps": false, "dynamicItems": false };
var WhoAmI = validate21;
var pattern4 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
var pattern5 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
var pattern6 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.user === void 0 && (missing0 = "user") || data.organisations === void 0 && (missing0 = "organisations") || data.token === void 0 && (missing0 = "token")) {
        validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.user !== void 0) {
          let data0 = data.user;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.id === void 0 && (missing1 = "id") || data0.email === void 0 && (missing1 = "email") || data0.is_admin === void 0 && (missing1 = "is_admin")) {
                validate21.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/properties/user/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                return false;
              } else {
                if (data0.id !== void 0) {
                  let data1 = data0.id;
                  const _errs3 = errors;
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (!pattern4.test(data1)) {
                        validate21.errors = [{ instancePath: instancePath + "/user/id", schemaPath: "#/properties/user/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' }];
                        return false;
                      }
                    } else {
                      validate21.errors = [{ instancePath: instancePath + "/user/id", schemaPath: "#/properties/user/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid1 = _errs3 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.email !== void 0) {
                    let data2 = data0.email;
                    const _errs5 = errors;
                    if (errors === _errs5) {
                      if (typeof data2 === "string") {
                        if (func1(data2) > 320) {
                          validate21.errors = [{ instancePath: instancePath + "/user/email", schemaPath: "#/properties/user/properties/email/maxLength", keyword: "maxLength", params: { limit: 320 }, message: "must NOT have more than 320 characters" }];
                          return false;
                        }
                      } else {
                        validate21.errors = [{ instancePath: instancePath + "/user/email", schemaPath: "#/properties/user/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.is_admin !== void 0) {
                      const _errs7 = errors;
                      if (typeof data0.is_admin !== "boolean") {
                        validate21.errors = [{ instancePath: instancePath + "/user/is_admin", schemaPath: "#/properties/user/properties/is_admin/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                        return false;
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              }
            } else {
              validate21.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/properties/user/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.organisations !== void 0) {
            let data4 = data.organisations;
            const _errs9 = errors;
            if (errors === _errs9) {
              if (Array.isArray(data4)) {
                if (data4.length > 1e3) {
                  validate21.errors = [{ instancePath: instancePath + "/organisations", schemaPath: "#/properties/organisations/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
                  return false;
                } else {
                  var valid2 = true;
                  const len0 = data4.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data5 = data4[i0];
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        let missing2;
                        if (data5.slug === void 0 && (missing2 = "slug") || data5.role === void 0 && (missing2 = "role")) {
                          validate21.errors = [{ instancePath: instancePath + "/organisations/" + i0, schemaPath: "#/properties/organisations/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                          return false;
                        } else {
                          if (data5.slug !== void 0) {
                            let data6 = data5.slug;
                            const _errs13 = errors;
                            if (errors === _errs13) {
                              if (typeof data6 === "string") {
                                if (func1(data6) > 100) {
                                  validate21.errors = [{ instancePath: instancePath + "/organisations/" + i0 + "/slug", schemaPath: "#/properties/organisations/items/properties/slug/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                  return false;
                                } else {
                                  if (func1(data6) < 2) {
                                    validate21.errors = [{ instancePath: instancePath + "/organisations/" + i0 + "/slug", schemaPath: "#/properties/organisations/items/properties/slug/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                                    return false;
                                  } else {
                                    if (!pattern5.test(data6)) {
                                      validate21.errors = [{ instancePath: instancePath + "/organisations/" + i0 + "/slug", schemaPath: "#/properties/organisations/items/properties/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                                      return false;
                                    }
                                  }
                                }
                              } else {
                                validate21.errors = [{ instancePath: instancePath + "/organisations/" + i0 + "/slug", schemaPath: "#/properties/organisations/items/properties/slug/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid3 = _errs13 === errors;
                          } else {
                            var valid3 = true;
                          }
                          if (valid3) {
                            if (data5.role !== void 0) {
                              let data7 = data5.role;
                              const _errs15 = errors;
                              if (errors === _errs15) {
                                if (typeof data7 === "string") {
                                  if (func1(data7) > 50) {
                                    validate21.errors = [{ instancePath: instancePath + "/organisations/" + i0 + "/role", schemaPath: "#/properties/organisations/items/properties/role/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                                    return false;
                                  }
                                } else {
                                  validate21.errors = [{ instancePath: instancePath + "/organisations/" + i0 + "/role", schemaPath: "#/properties/organisations/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid3 = _errs15 === errors;
                            } else {
                              var valid3 = true;
                            }
                          }
                        }
                      } else {
                        validate21.errors = [{ instancePath: instancePath + "/organisations/" + i0, schemaPath: "#/properties/organisations/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid2 = _errs11 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                }
              } else {
                validate21.errors = [{ instancePath: instancePath + "/organisations", schemaPath: "#/properties/organisations/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs9 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.token !== void 0) {
              let data8 = data.token;
              const _errs17 = errors;
              if (errors === _errs17) {
                if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                  let missing3;
                  if (data8.prefix === void 0 && (missing3 = "prefix") || data8.scopes === void 0 && (missing3 = "scopes")) {
                    validate21.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                    return false;
                  } else {
                    if (data8.prefix !== void 0) {
                      let data9 = data8.prefix;
                      const _errs19 = errors;
                      if (errors === _errs19) {
                        if (typeof data9 === "string") {
                          if (func1(data9) > 20) {
                            validate21.errors = [{ instancePath: instancePath + "/token/prefix", schemaPath: "#/properties/token/properties/prefix/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" }];
                            return false;
                          }
                        } else {
                          validate21.errors = [{ instancePath: instancePath + "/token/prefix", schemaPath: "#/properties/token/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid4 = _errs19 === errors;
                    } else {
                      var valid4 = true;
                    }
                    if (valid4) {
                      if (data8.scopes !== void 0) {
                        let data10 = data8.scopes;
                        const _errs21 = errors;
                        if (errors === _errs21) {
                          if (Array.isArray(data10)) {
                            if (data10.length > 100) {
                              validate21.errors = [{ instancePath: instancePath + "/token/scopes", schemaPath: "#/properties/token/properties/scopes/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                              return false;
                            } else {
                              var valid5 = true;
                              const len1 = data10.length;
                              for (let i1 = 0; i1 < len1; i1++) {
                                let data11 = data10[i1];
                                const _errs23 = errors;
                                if (errors === _errs23) {
                                  if (typeof data11 === "string") {
                                    if (func1(data11) > 200) {
                                      validate21.errors = [{ instancePath: instancePath + "/token/scopes/" + i1, schemaPath: "#/properties/token/properties/scopes/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                      return false;
                                    }
                                  } else {
                                    validate21.errors = [{ instancePath: instancePath + "/token/scopes/" + i1, schemaPath: "#/properties/token/properties/scopes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid5 = _errs23 === errors;
                                if (!valid5) {
                                  break;
                                }
                              }
                            }
                          } else {
                            validate21.errors = [{ instancePath: instancePath + "/token/scopes", schemaPath: "#/properties/token/properties/scopes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid4 = _errs21 === errors;
                      } else {
                        var valid4 = true;
                      }
                      if (valid4) {
                        if (data8.expires_at !== void 0) {
                          let data12 = data8.expires_at;
                          const _errs25 = errors;
                          if (errors === _errs25) {
                            if (typeof data12 === "string") {
                              if (func1(data12) > 40) {
                                validate21.errors = [{ instancePath: instancePath + "/token/expires_at", schemaPath: "#/properties/token/properties/expires_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                return false;
                              } else {
                                if (!pattern6.test(data12)) {
                                  validate21.errors = [{ instancePath: instancePath + "/token/expires_at", schemaPath: "#/properties/token/properties/expires_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                  return false;
                                }
                              }
                            } else {
                              validate21.errors = [{ instancePath: instancePath + "/token/expires_at", schemaPath: "#/properties/token/properties/expires_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid4 = _errs25 === errors;
                        } else {
                          var valid4 = true;
                        }
                        if (valid4) {
                          if (data8.id !== void 0) {
                            let data13 = data8.id;
                            const _errs27 = errors;
                            if (errors === _errs27) {
                              if (typeof data13 === "string") {
                                if (!pattern4.test(data13)) {
                                  validate21.errors = [{ instancePath: instancePath + "/token/id", schemaPath: "#/properties/token/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' }];
                                  return false;
                                }
                              } else {
                                validate21.errors = [{ instancePath: instancePath + "/token/id", schemaPath: "#/properties/token/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid4 = _errs27 === errors;
                          } else {
                            var valid4 = true;
                          }
                          if (valid4) {
                            if (data8.organisation !== void 0) {
                              let data14 = data8.organisation;
                              const _errs29 = errors;
                              if (errors === _errs29) {
                                if (typeof data14 === "string") {
                                  if (func1(data14) > 100) {
                                    validate21.errors = [{ instancePath: instancePath + "/token/organisation", schemaPath: "#/properties/token/properties/organisation/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                    return false;
                                  } else {
                                    if (func1(data14) < 2) {
                                      validate21.errors = [{ instancePath: instancePath + "/token/organisation", schemaPath: "#/properties/token/properties/organisation/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                                      return false;
                                    } else {
                                      if (!pattern5.test(data14)) {
                                        validate21.errors = [{ instancePath: instancePath + "/token/organisation", schemaPath: "#/properties/token/properties/organisation/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                                        return false;
                                      }
                                    }
                                  }
                                } else {
                                  validate21.errors = [{ instancePath: instancePath + "/token/organisation", schemaPath: "#/properties/token/properties/organisation/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid4 = _errs29 === errors;
                            } else {
                              var valid4 = true;
                            }
                            if (valid4) {
                              if (data8.plugins !== void 0) {
                                let data15 = data8.plugins;
                                const _errs31 = errors;
                                if (errors === _errs31) {
                                  if (Array.isArray(data15)) {
                                    if (data15.length > 100) {
                                      validate21.errors = [{ instancePath: instancePath + "/token/plugins", schemaPath: "#/properties/token/properties/plugins/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                      return false;
                                    } else {
                                      var valid6 = true;
                                      const len2 = data15.length;
                                      for (let i2 = 0; i2 < len2; i2++) {
                                        let data16 = data15[i2];
                                        const _errs33 = errors;
                                        if (errors === _errs33) {
                                          if (typeof data16 === "string") {
                                            if (func1(data16) > 100) {
                                              validate21.errors = [{ instancePath: instancePath + "/token/plugins/" + i2, schemaPath: "#/properties/token/properties/plugins/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                              return false;
                                            } else {
                                              if (func1(data16) < 2) {
                                                validate21.errors = [{ instancePath: instancePath + "/token/plugins/" + i2, schemaPath: "#/properties/token/properties/plugins/items/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                                                return false;
                                              } else {
                                                if (!pattern5.test(data16)) {
                                                  validate21.errors = [{ instancePath: instancePath + "/token/plugins/" + i2, schemaPath: "#/properties/token/properties/plugins/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                                                  return false;
                                                }
                                              }
                                            }
                                          } else {
                                            validate21.errors = [{ instancePath: instancePath + "/token/plugins/" + i2, schemaPath: "#/properties/token/properties/plugins/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid6 = _errs33 === errors;
                                        if (!valid6) {
                                          break;
                                        }
                                      }
                                    }
                                  } else {
                                    validate21.errors = [{ instancePath: instancePath + "/token/plugins", schemaPath: "#/properties/token/properties/plugins/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid4 = _errs31 === errors;
                              } else {
                                var valid4 = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                } else {
                  validate21.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs17 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": { "user": true, "organisations": true, "token": true }, "dynamicProps": false, "dynamicItems": false };
var KeyList = validate22;
var schema33 = { "type": "object", "required": ["data"], "properties": { "data": { "type": "array", "items": { "type": "object", "required": ["key_id", "public_key", "label", "not_before"], "properties": { "key_id": { "type": "string", "pattern": "^SHA256:[A-Za-z0-9+/]{43}$" }, "public_key": { "type": "string", "maxLength": 2e3 }, "label": { "type": "string", "maxLength": 200 }, "not_before": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, "expires_at": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, "revoked_at": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, "revoked_reason": { "enum": ["superseded", "compromised"] }, "compromised_since": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, "plugins": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "minLength": 2, "maxLength": 100 }, "maxItems": 100 } } }, "maxItems": 1e3 }, "rotations": { "type": "array", "items": { "type": "object", "required": ["old_key_id", "new_key_id", "envelope", "accepted_at"], "properties": { "old_key_id": { "type": "string", "pattern": "^SHA256:[A-Za-z0-9+/]{43}$" }, "new_key_id": { "type": "string", "pattern": "^SHA256:[A-Za-z0-9+/]{43}$" }, "envelope": { "type": "string", "maxLength": 65536 }, "accepted_at": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" } } }, "maxItems": 1e3 } } };
var pattern10 = new RegExp("^SHA256:[A-Za-z0-9+/]{43}$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data")) {
        validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.data !== void 0) {
          let data0 = data.data;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length > 1e3) {
                validate22.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
                return false;
              } else {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data1 = data0[i0];
                  const _errs3 = errors;
                  if (errors === _errs3) {
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                      let missing1;
                      if (data1.key_id === void 0 && (missing1 = "key_id") || data1.public_key === void 0 && (missing1 = "public_key") || data1.label === void 0 && (missing1 = "label") || data1.not_before === void 0 && (missing1 = "not_before")) {
                        validate22.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        if (data1.key_id !== void 0) {
                          let data2 = data1.key_id;
                          const _errs5 = errors;
                          if (errors === _errs5) {
                            if (typeof data2 === "string") {
                              if (!pattern10.test(data2)) {
                                validate22.errors = [{ instancePath: instancePath + "/data/" + i0 + "/key_id", schemaPath: "#/properties/data/items/properties/key_id/pattern", keyword: "pattern", params: { pattern: "^SHA256:[A-Za-z0-9+/]{43}$" }, message: 'must match pattern "^SHA256:[A-Za-z0-9+/]{43}$"' }];
                                return false;
                              }
                            } else {
                              validate22.errors = [{ instancePath: instancePath + "/data/" + i0 + "/key_id", schemaPath: "#/properties/data/items/properties/key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid2 = _errs5 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.public_key !== void 0) {
                            let data3 = data1.public_key;
                            const _errs7 = errors;
                            if (errors === _errs7) {
                              if (typeof data3 === "string") {
                                if (func1(data3) > 2e3) {
                                  validate22.errors = [{ instancePath: instancePath + "/data/" + i0 + "/public_key", schemaPath: "#/properties/data/items/properties/public_key/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                  return false;
                                }
                              } else {
                                validate22.errors = [{ instancePath: instancePath + "/data/" + i0 + "/public_key", schemaPath: "#/properties/data/items/properties/public_key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid2 = _errs7 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data1.label !== void 0) {
                              let data4 = data1.label;
                              const _errs9 = errors;
                              if (errors === _errs9) {
                                if (typeof data4 === "string") {
                                  if (func1(data4) > 200) {
                                    validate22.errors = [{ instancePath: instancePath + "/data/" + i0 + "/label", schemaPath: "#/properties/data/items/properties/label/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                    return false;
                                  }
                                } else {
                                  validate22.errors = [{ instancePath: instancePath + "/data/" + i0 + "/label", schemaPath: "#/properties/data/items/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid2 = _errs9 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data1.not_before !== void 0) {
                                let data5 = data1.not_before;
                                const _errs11 = errors;
                                if (errors === _errs11) {
                                  if (typeof data5 === "string") {
                                    if (func1(data5) > 40) {
                                      validate22.errors = [{ instancePath: instancePath + "/data/" + i0 + "/not_before", schemaPath: "#/properties/data/items/properties/not_before/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                      return false;
                                    } else {
                                      if (!pattern6.test(data5)) {
                                        validate22.errors = [{ instancePath: instancePath + "/data/" + i0 + "/not_before", schemaPath: "#/properties/data/items/properties/not_before/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                        return false;
                                      }
                                    }
                                  } else {
                                    validate22.errors = [{ instancePath: instancePath + "/data/" + i0 + "/not_before", schemaPath: "#/properties/data/items/properties/not_before/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid2 = _errs11 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data1.expires_at !== void 0) {
                                  let data6 = data1.expires_at;
                                  const _errs13 = errors;
                                  if (errors === _errs13) {
                                    if (typeof data6 === "string") {
                                      if (func1(data6) > 40) {
                                        validate22.errors = [{ instancePath: instancePath + "/data/" + i0 + "/expires_at", schemaPath: "#/properties/data/items/properties/expires_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                        return false;
                                      } else {
                                        if (!pattern6.test(data6)) {
                                          validate22.errors = [{ instancePath: instancePath + "/data/" + i0 + "/expires_at", schemaPath: "#/properties/data/items/properties/expires_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                          return false;
                                        }
                                      }
                                    } else {
                                      validate22.errors = [{ instancePath: instancePath + "/data/" + i0 + "/expires_at", schemaPath: "#/properties/data/items/properties/expires_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid2 = _errs13 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data1.revoked_at !== void 0) {
                                    let data7 = data1.revoked_at;
                                    const _errs15 = errors;
                                    if (errors === _errs15) {
                                      if (typeof data7 === "string") {
                                        if (func1(data7) > 40) {
                                          validate22.errors = [{ instancePath: instancePath + "/data/" + i0 + "/revoked_at", schemaPath: "#/properties/data/items/properties/revoked_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                          return false;
                                        } else {
                                          if (!pattern6.test(data7)) {
                                            validate22.errors = [{ instancePath: instancePath + "/data/" + i0 + "/revoked_at", schemaPath: "#/properties/data/items/properties/revoked_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                            return false;
                                          }
                                        }
                                      } else {
                                        validate22.errors = [{ instancePath: instancePath + "/data/" + i0 + "/revoked_at", schemaPath: "#/properties/data/items/properties/revoked_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid2 = _errs15 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data1.revoked_reason !== void 0) {
                                      let data8 = data1.revoked_reason;
                                      const _errs17 = errors;
                                      if (!(data8 === "superseded" || data8 === "compromised")) {
                                        validate22.errors = [{ instancePath: instancePath + "/data/" + i0 + "/revoked_reason", schemaPath: "#/properties/data/items/properties/revoked_reason/enum", keyword: "enum", params: { allowedValues: schema33.properties.data.items.properties.revoked_reason.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                      }
                                      var valid2 = _errs17 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data1.compromised_since !== void 0) {
                                        let data9 = data1.compromised_since;
                                        const _errs18 = errors;
                                        if (errors === _errs18) {
                                          if (typeof data9 === "string") {
                                            if (func1(data9) > 40) {
                                              validate22.errors = [{ instancePath: instancePath + "/data/" + i0 + "/compromised_since", schemaPath: "#/properties/data/items/properties/compromised_since/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                              return false;
                                            } else {
                                              if (!pattern6.test(data9)) {
                                                validate22.errors = [{ instancePath: instancePath + "/data/" + i0 + "/compromised_since", schemaPath: "#/properties/data/items/properties/compromised_since/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                                return false;
                                              }
                                            }
                                          } else {
                                            validate22.errors = [{ instancePath: instancePath + "/data/" + i0 + "/compromised_since", schemaPath: "#/properties/data/items/properties/compromised_since/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid2 = _errs18 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data1.plugins !== void 0) {
                                          let data10 = data1.plugins;
                                          const _errs20 = errors;
                                          if (errors === _errs20) {
                                            if (Array.isArray(data10)) {
                                              if (data10.length > 100) {
                                                validate22.errors = [{ instancePath: instancePath + "/data/" + i0 + "/plugins", schemaPath: "#/properties/data/items/properties/plugins/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                                return false;
                                              } else {
                                                var valid3 = true;
                                                const len1 = data10.length;
                                                for (let i1 = 0; i1 < len1; i1++) {
                                                  let data11 = data10[i1];
                                                  const _errs22 = errors;
                                                  if (errors === _errs22) {
                                                    if (typeof data11 === "string") {
                                                      if (func1(data11) > 100) {
                                                        validate22.errors = [{ instancePath: instancePath + "/data/" + i0 + "/plugins/" + i1, schemaPath: "#/properties/data/items/properties/plugins/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                                        return false;
                                                      } else {
                                                        if (func1(data11) < 2) {
                                                          validate22.errors = [{ instancePath: instancePath + "/data/" + i0 + "/plugins/" + i1, schemaPath: "#/properties/data/items/properties/plugins/items/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                                                          return false;
                                                        } else {
                                                          if (!pattern5.test(data11)) {
                                                            validate22.errors = [{ instancePath: instancePath + "/data/" + i0 + "/plugins/" + i1, schemaPath: "#/properties/data/items/properties/plugins/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                                                            return false;
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      validate22.errors = [{ instancePath: instancePath + "/data/" + i0 + "/plugins/" + i1, schemaPath: "#/properties/data/items/properties/plugins/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid3 = _errs22 === errors;
                                                  if (!valid3) {
                                                    break;
                                                  }
                                                }
                                              }
                                            } else {
                                              validate22.errors = [{ instancePath: instancePath + "/data/" + i0 + "/plugins", schemaPath: "#/properties/data/items/properties/plugins/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                              return false;
                                            }
                                          }
                                          var valid2 = _errs20 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    } else {
                      validate22.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid1 = _errs3 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
            } else {
              validate22.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.rotations !== void 0) {
            let data12 = data.rotations;
            const _errs24 = errors;
            if (errors === _errs24) {
              if (Array.isArray(data12)) {
                if (data12.length > 1e3) {
                  validate22.errors = [{ instancePath: instancePath + "/rotations", schemaPath: "#/properties/rotations/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
                  return false;
                } else {
                  var valid4 = true;
                  const len2 = data12.length;
                  for (let i2 = 0; i2 < len2; i2++) {
                    let data13 = data12[i2];
                    const _errs26 = errors;
                    if (errors === _errs26) {
                      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                        let missing2;
                        if (data13.old_key_id === void 0 && (missing2 = "old_key_id") || data13.new_key_id === void 0 && (missing2 = "new_key_id") || data13.envelope === void 0 && (missing2 = "envelope") || data13.accepted_at === void 0 && (missing2 = "accepted_at")) {
                          validate22.errors = [{ instancePath: instancePath + "/rotations/" + i2, schemaPath: "#/properties/rotations/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                          return false;
                        } else {
                          if (data13.old_key_id !== void 0) {
                            let data14 = data13.old_key_id;
                            const _errs28 = errors;
                            if (errors === _errs28) {
                              if (typeof data14 === "string") {
                                if (!pattern10.test(data14)) {
                                  validate22.errors = [{ instancePath: instancePath + "/rotations/" + i2 + "/old_key_id", schemaPath: "#/properties/rotations/items/properties/old_key_id/pattern", keyword: "pattern", params: { pattern: "^SHA256:[A-Za-z0-9+/]{43}$" }, message: 'must match pattern "^SHA256:[A-Za-z0-9+/]{43}$"' }];
                                  return false;
                                }
                              } else {
                                validate22.errors = [{ instancePath: instancePath + "/rotations/" + i2 + "/old_key_id", schemaPath: "#/properties/rotations/items/properties/old_key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid5 = _errs28 === errors;
                          } else {
                            var valid5 = true;
                          }
                          if (valid5) {
                            if (data13.new_key_id !== void 0) {
                              let data15 = data13.new_key_id;
                              const _errs30 = errors;
                              if (errors === _errs30) {
                                if (typeof data15 === "string") {
                                  if (!pattern10.test(data15)) {
                                    validate22.errors = [{ instancePath: instancePath + "/rotations/" + i2 + "/new_key_id", schemaPath: "#/properties/rotations/items/properties/new_key_id/pattern", keyword: "pattern", params: { pattern: "^SHA256:[A-Za-z0-9+/]{43}$" }, message: 'must match pattern "^SHA256:[A-Za-z0-9+/]{43}$"' }];
                                    return false;
                                  }
                                } else {
                                  validate22.errors = [{ instancePath: instancePath + "/rotations/" + i2 + "/new_key_id", schemaPath: "#/properties/rotations/items/properties/new_key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid5 = _errs30 === errors;
                            } else {
                              var valid5 = true;
                            }
                            if (valid5) {
                              if (data13.envelope !== void 0) {
                                let data16 = data13.envelope;
                                const _errs32 = errors;
                                if (errors === _errs32) {
                                  if (typeof data16 === "string") {
                                    if (func1(data16) > 65536) {
                                      validate22.errors = [{ instancePath: instancePath + "/rotations/" + i2 + "/envelope", schemaPath: "#/properties/rotations/items/properties/envelope/maxLength", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters" }];
                                      return false;
                                    }
                                  } else {
                                    validate22.errors = [{ instancePath: instancePath + "/rotations/" + i2 + "/envelope", schemaPath: "#/properties/rotations/items/properties/envelope/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid5 = _errs32 === errors;
                              } else {
                                var valid5 = true;
                              }
                              if (valid5) {
                                if (data13.accepted_at !== void 0) {
                                  let data17 = data13.accepted_at;
                                  const _errs34 = errors;
                                  if (errors === _errs34) {
                                    if (typeof data17 === "string") {
                                      if (func1(data17) > 40) {
                                        validate22.errors = [{ instancePath: instancePath + "/rotations/" + i2 + "/accepted_at", schemaPath: "#/properties/rotations/items/properties/accepted_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                        return false;
                                      } else {
                                        if (!pattern6.test(data17)) {
                                          validate22.errors = [{ instancePath: instancePath + "/rotations/" + i2 + "/accepted_at", schemaPath: "#/properties/rotations/items/properties/accepted_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                          return false;
                                        }
                                      }
                                    } else {
                                      validate22.errors = [{ instancePath: instancePath + "/rotations/" + i2 + "/accepted_at", schemaPath: "#/properties/rotations/items/properties/accepted_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid5 = _errs34 === errors;
                                } else {
                                  var valid5 = true;
                                }
                              }
                            }
                          }
                        }
                      } else {
                        validate22.errors = [{ instancePath: instancePath + "/rotations/" + i2, schemaPath: "#/properties/rotations/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid4 = _errs26 === errors;
                    if (!valid4) {
                      break;
                    }
                  }
                }
              } else {
                validate22.errors = [{ instancePath: instancePath + "/rotations", schemaPath: "#/properties/rotations/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs24 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": { "data": true, "rotations": true }, "dynamicProps": false, "dynamicItems": false };
var KeyChallenge = validate23;
var pattern19 = new RegExp("^[A-Za-z0-9_-]{43}$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.nonce === void 0 && (missing0 = "nonce") || data.expires_at === void 0 && (missing0 = "expires_at")) {
        validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.nonce !== void 0) {
          let data0 = data.nonce;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern19.test(data0)) {
                validate23.errors = [{ instancePath: instancePath + "/nonce", schemaPath: "#/properties/nonce/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{43}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{43}$"' }];
                return false;
              }
            } else {
              validate23.errors = [{ instancePath: instancePath + "/nonce", schemaPath: "#/properties/nonce/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.expires_at !== void 0) {
            let data1 = data.expires_at;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (func1(data1) > 40) {
                  validate23.errors = [{ instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                  return false;
                } else {
                  if (!pattern6.test(data1)) {
                    validate23.errors = [{ instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                    return false;
                  }
                }
              } else {
                validate23.errors = [{ instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": { "nonce": true, "expires_at": true }, "dynamicProps": false, "dynamicItems": false };
var RegisteredKey = validate24;
var schema35 = { "type": "object", "required": ["key", "cosigned"], "properties": { "key": { "type": "object", "required": ["key_id", "public_key", "label", "not_before"], "properties": { "key_id": { "type": "string", "pattern": "^SHA256:[A-Za-z0-9+/]{43}$" }, "public_key": { "type": "string", "maxLength": 2e3 }, "label": { "type": "string", "maxLength": 200 }, "not_before": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, "expires_at": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, "revoked_at": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, "revoked_reason": { "enum": ["superseded", "compromised"] }, "compromised_since": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, "plugins": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "minLength": 2, "maxLength": 100 }, "maxItems": 100 } } }, "rotation": { "type": "object", "required": ["old_key_id", "new_key_id", "envelope", "accepted_at"], "properties": { "old_key_id": { "type": "string", "pattern": "^SHA256:[A-Za-z0-9+/]{43}$" }, "new_key_id": { "type": "string", "pattern": "^SHA256:[A-Za-z0-9+/]{43}$" }, "envelope": { "type": "string", "maxLength": 65536 }, "accepted_at": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" } } }, "cosigned": { "type": "boolean" } } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.key === void 0 && (missing0 = "key") || data.cosigned === void 0 && (missing0 = "cosigned")) {
        validate24.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.key !== void 0) {
          let data0 = data.key;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.key_id === void 0 && (missing1 = "key_id") || data0.public_key === void 0 && (missing1 = "public_key") || data0.label === void 0 && (missing1 = "label") || data0.not_before === void 0 && (missing1 = "not_before")) {
                validate24.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/properties/key/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                return false;
              } else {
                if (data0.key_id !== void 0) {
                  let data1 = data0.key_id;
                  const _errs3 = errors;
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (!pattern10.test(data1)) {
                        validate24.errors = [{ instancePath: instancePath + "/key/key_id", schemaPath: "#/properties/key/properties/key_id/pattern", keyword: "pattern", params: { pattern: "^SHA256:[A-Za-z0-9+/]{43}$" }, message: 'must match pattern "^SHA256:[A-Za-z0-9+/]{43}$"' }];
                        return false;
                      }
                    } else {
                      validate24.errors = [{ instancePath: instancePath + "/key/key_id", schemaPath: "#/properties/key/properties/key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid1 = _errs3 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.public_key !== void 0) {
                    let data2 = data0.public_key;
                    const _errs5 = errors;
                    if (errors === _errs5) {
                      if (typeof data2 === "string") {
                        if (func1(data2) > 2e3) {
                          validate24.errors = [{ instancePath: instancePath + "/key/public_key", schemaPath: "#/properties/key/properties/public_key/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                          return false;
                        }
                      } else {
                        validate24.errors = [{ instancePath: instancePath + "/key/public_key", schemaPath: "#/properties/key/properties/public_key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.label !== void 0) {
                      let data3 = data0.label;
                      const _errs7 = errors;
                      if (errors === _errs7) {
                        if (typeof data3 === "string") {
                          if (func1(data3) > 200) {
                            validate24.errors = [{ instancePath: instancePath + "/key/label", schemaPath: "#/properties/key/properties/label/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                            return false;
                          }
                        } else {
                          validate24.errors = [{ instancePath: instancePath + "/key/label", schemaPath: "#/properties/key/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.not_before !== void 0) {
                        let data4 = data0.not_before;
                        const _errs9 = errors;
                        if (errors === _errs9) {
                          if (typeof data4 === "string") {
                            if (func1(data4) > 40) {
                              validate24.errors = [{ instancePath: instancePath + "/key/not_before", schemaPath: "#/properties/key/properties/not_before/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                              return false;
                            } else {
                              if (!pattern6.test(data4)) {
                                validate24.errors = [{ instancePath: instancePath + "/key/not_before", schemaPath: "#/properties/key/properties/not_before/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                return false;
                              }
                            }
                          } else {
                            validate24.errors = [{ instancePath: instancePath + "/key/not_before", schemaPath: "#/properties/key/properties/not_before/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid1 = _errs9 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data0.expires_at !== void 0) {
                          let data5 = data0.expires_at;
                          const _errs11 = errors;
                          if (errors === _errs11) {
                            if (typeof data5 === "string") {
                              if (func1(data5) > 40) {
                                validate24.errors = [{ instancePath: instancePath + "/key/expires_at", schemaPath: "#/properties/key/properties/expires_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                return false;
                              } else {
                                if (!pattern6.test(data5)) {
                                  validate24.errors = [{ instancePath: instancePath + "/key/expires_at", schemaPath: "#/properties/key/properties/expires_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                  return false;
                                }
                              }
                            } else {
                              validate24.errors = [{ instancePath: instancePath + "/key/expires_at", schemaPath: "#/properties/key/properties/expires_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid1 = _errs11 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data0.revoked_at !== void 0) {
                            let data6 = data0.revoked_at;
                            const _errs13 = errors;
                            if (errors === _errs13) {
                              if (typeof data6 === "string") {
                                if (func1(data6) > 40) {
                                  validate24.errors = [{ instancePath: instancePath + "/key/revoked_at", schemaPath: "#/properties/key/properties/revoked_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                  return false;
                                } else {
                                  if (!pattern6.test(data6)) {
                                    validate24.errors = [{ instancePath: instancePath + "/key/revoked_at", schemaPath: "#/properties/key/properties/revoked_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                    return false;
                                  }
                                }
                              } else {
                                validate24.errors = [{ instancePath: instancePath + "/key/revoked_at", schemaPath: "#/properties/key/properties/revoked_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid1 = _errs13 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data0.revoked_reason !== void 0) {
                              let data7 = data0.revoked_reason;
                              const _errs15 = errors;
                              if (!(data7 === "superseded" || data7 === "compromised")) {
                                validate24.errors = [{ instancePath: instancePath + "/key/revoked_reason", schemaPath: "#/properties/key/properties/revoked_reason/enum", keyword: "enum", params: { allowedValues: schema35.properties.key.properties.revoked_reason.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                              }
                              var valid1 = _errs15 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data0.compromised_since !== void 0) {
                                let data8 = data0.compromised_since;
                                const _errs16 = errors;
                                if (errors === _errs16) {
                                  if (typeof data8 === "string") {
                                    if (func1(data8) > 40) {
                                      validate24.errors = [{ instancePath: instancePath + "/key/compromised_since", schemaPath: "#/properties/key/properties/compromised_since/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                      return false;
                                    } else {
                                      if (!pattern6.test(data8)) {
                                        validate24.errors = [{ instancePath: instancePath + "/key/compromised_since", schemaPath: "#/properties/key/properties/compromised_since/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                        return false;
                                      }
                                    }
                                  } else {
                                    validate24.errors = [{ instancePath: instancePath + "/key/compromised_since", schemaPath: "#/properties/key/properties/compromised_since/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid1 = _errs16 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data0.plugins !== void 0) {
                                  let data9 = data0.plugins;
                                  const _errs18 = errors;
                                  if (errors === _errs18) {
                                    if (Array.isArray(data9)) {
                                      if (data9.length > 100) {
                                        validate24.errors = [{ instancePath: instancePath + "/key/plugins", schemaPath: "#/properties/key/properties/plugins/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                        return false;
                                      } else {
                                        var valid2 = true;
                                        const len0 = data9.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                          let data10 = data9[i0];
                                          const _errs20 = errors;
                                          if (errors === _errs20) {
                                            if (typeof data10 === "string") {
                                              if (func1(data10) > 100) {
                                                validate24.errors = [{ instancePath: instancePath + "/key/plugins/" + i0, schemaPath: "#/properties/key/properties/plugins/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                                return false;
                                              } else {
                                                if (func1(data10) < 2) {
                                                  validate24.errors = [{ instancePath: instancePath + "/key/plugins/" + i0, schemaPath: "#/properties/key/properties/plugins/items/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                                                  return false;
                                                } else {
                                                  if (!pattern5.test(data10)) {
                                                    validate24.errors = [{ instancePath: instancePath + "/key/plugins/" + i0, schemaPath: "#/properties/key/properties/plugins/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                                                    return false;
                                                  }
                                                }
                                              }
                                            } else {
                                              validate24.errors = [{ instancePath: instancePath + "/key/plugins/" + i0, schemaPath: "#/properties/key/properties/plugins/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid2 = _errs20 === errors;
                                          if (!valid2) {
                                            break;
                                          }
                                        }
                                      }
                                    } else {
                                      validate24.errors = [{ instancePath: instancePath + "/key/plugins", schemaPath: "#/properties/key/properties/plugins/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                      return false;
                                    }
                                  }
                                  var valid1 = _errs18 === errors;
                                } else {
                                  var valid1 = true;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            } else {
              validate24.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.rotation !== void 0) {
            let data11 = data.rotation;
            const _errs22 = errors;
            if (errors === _errs22) {
              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                let missing2;
                if (data11.old_key_id === void 0 && (missing2 = "old_key_id") || data11.new_key_id === void 0 && (missing2 = "new_key_id") || data11.envelope === void 0 && (missing2 = "envelope") || data11.accepted_at === void 0 && (missing2 = "accepted_at")) {
                  validate24.errors = [{ instancePath: instancePath + "/rotation", schemaPath: "#/properties/rotation/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                  return false;
                } else {
                  if (data11.old_key_id !== void 0) {
                    let data12 = data11.old_key_id;
                    const _errs24 = errors;
                    if (errors === _errs24) {
                      if (typeof data12 === "string") {
                        if (!pattern10.test(data12)) {
                          validate24.errors = [{ instancePath: instancePath + "/rotation/old_key_id", schemaPath: "#/properties/rotation/properties/old_key_id/pattern", keyword: "pattern", params: { pattern: "^SHA256:[A-Za-z0-9+/]{43}$" }, message: 'must match pattern "^SHA256:[A-Za-z0-9+/]{43}$"' }];
                          return false;
                        }
                      } else {
                        validate24.errors = [{ instancePath: instancePath + "/rotation/old_key_id", schemaPath: "#/properties/rotation/properties/old_key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid3 = _errs24 === errors;
                  } else {
                    var valid3 = true;
                  }
                  if (valid3) {
                    if (data11.new_key_id !== void 0) {
                      let data13 = data11.new_key_id;
                      const _errs26 = errors;
                      if (errors === _errs26) {
                        if (typeof data13 === "string") {
                          if (!pattern10.test(data13)) {
                            validate24.errors = [{ instancePath: instancePath + "/rotation/new_key_id", schemaPath: "#/properties/rotation/properties/new_key_id/pattern", keyword: "pattern", params: { pattern: "^SHA256:[A-Za-z0-9+/]{43}$" }, message: 'must match pattern "^SHA256:[A-Za-z0-9+/]{43}$"' }];
                            return false;
                          }
                        } else {
                          validate24.errors = [{ instancePath: instancePath + "/rotation/new_key_id", schemaPath: "#/properties/rotation/properties/new_key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid3 = _errs26 === errors;
                    } else {
                      var valid3 = true;
                    }
                    if (valid3) {
                      if (data11.envelope !== void 0) {
                        let data14 = data11.envelope;
                        const _errs28 = errors;
                        if (errors === _errs28) {
                          if (typeof data14 === "string") {
                            if (func1(data14) > 65536) {
                              validate24.errors = [{ instancePath: instancePath + "/rotation/envelope", schemaPath: "#/properties/rotation/properties/envelope/maxLength", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters" }];
                              return false;
                            }
                          } else {
                            validate24.errors = [{ instancePath: instancePath + "/rotation/envelope", schemaPath: "#/properties/rotation/properties/envelope/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid3 = _errs28 === errors;
                      } else {
                        var valid3 = true;
                      }
                      if (valid3) {
                        if (data11.accepted_at !== void 0) {
                          let data15 = data11.accepted_at;
                          const _errs30 = errors;
                          if (errors === _errs30) {
                            if (typeof data15 === "string") {
                              if (func1(data15) > 40) {
                                validate24.errors = [{ instancePath: instancePath + "/rotation/accepted_at", schemaPath: "#/properties/rotation/properties/accepted_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                return false;
                              } else {
                                if (!pattern6.test(data15)) {
                                  validate24.errors = [{ instancePath: instancePath + "/rotation/accepted_at", schemaPath: "#/properties/rotation/properties/accepted_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                  return false;
                                }
                              }
                            } else {
                              validate24.errors = [{ instancePath: instancePath + "/rotation/accepted_at", schemaPath: "#/properties/rotation/properties/accepted_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid3 = _errs30 === errors;
                        } else {
                          var valid3 = true;
                        }
                      }
                    }
                  }
                }
              } else {
                validate24.errors = [{ instancePath: instancePath + "/rotation", schemaPath: "#/properties/rotation/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs22 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.cosigned !== void 0) {
              const _errs32 = errors;
              if (typeof data.cosigned !== "boolean") {
                validate24.errors = [{ instancePath: instancePath + "/cosigned", schemaPath: "#/properties/cosigned/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                return false;
              }
              var valid0 = _errs32 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": { "key": true, "rotation": true, "cosigned": true }, "dynamicProps": false, "dynamicItems": false };
var PublisherKey = validate25;
var schema36 = { "type": "object", "required": ["key_id", "public_key", "label", "not_before"], "properties": { "key_id": { "type": "string", "pattern": "^SHA256:[A-Za-z0-9+/]{43}$" }, "public_key": { "type": "string", "maxLength": 2e3 }, "label": { "type": "string", "maxLength": 200 }, "not_before": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, "expires_at": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, "revoked_at": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, "revoked_reason": { "enum": ["superseded", "compromised"] }, "compromised_since": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, "plugins": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "minLength": 2, "maxLength": 100 }, "maxItems": 100 } } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.key_id === void 0 && (missing0 = "key_id") || data.public_key === void 0 && (missing0 = "public_key") || data.label === void 0 && (missing0 = "label") || data.not_before === void 0 && (missing0 = "not_before")) {
        validate25.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.key_id !== void 0) {
          let data0 = data.key_id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern10.test(data0)) {
                validate25.errors = [{ instancePath: instancePath + "/key_id", schemaPath: "#/properties/key_id/pattern", keyword: "pattern", params: { pattern: "^SHA256:[A-Za-z0-9+/]{43}$" }, message: 'must match pattern "^SHA256:[A-Za-z0-9+/]{43}$"' }];
                return false;
              }
            } else {
              validate25.errors = [{ instancePath: instancePath + "/key_id", schemaPath: "#/properties/key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.public_key !== void 0) {
            let data1 = data.public_key;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (func1(data1) > 2e3) {
                  validate25.errors = [{ instancePath: instancePath + "/public_key", schemaPath: "#/properties/public_key/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                  return false;
                }
              } else {
                validate25.errors = [{ instancePath: instancePath + "/public_key", schemaPath: "#/properties/public_key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.label !== void 0) {
              let data2 = data.label;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (func1(data2) > 200) {
                    validate25.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                    return false;
                  }
                } else {
                  validate25.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.not_before !== void 0) {
                let data3 = data.not_before;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data3 === "string") {
                    if (func1(data3) > 40) {
                      validate25.errors = [{ instancePath: instancePath + "/not_before", schemaPath: "#/properties/not_before/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                      return false;
                    } else {
                      if (!pattern6.test(data3)) {
                        validate25.errors = [{ instancePath: instancePath + "/not_before", schemaPath: "#/properties/not_before/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                        return false;
                      }
                    }
                  } else {
                    validate25.errors = [{ instancePath: instancePath + "/not_before", schemaPath: "#/properties/not_before/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.expires_at !== void 0) {
                  let data4 = data.expires_at;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (typeof data4 === "string") {
                      if (func1(data4) > 40) {
                        validate25.errors = [{ instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                        return false;
                      } else {
                        if (!pattern6.test(data4)) {
                          validate25.errors = [{ instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                          return false;
                        }
                      }
                    } else {
                      validate25.errors = [{ instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.revoked_at !== void 0) {
                    let data5 = data.revoked_at;
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (typeof data5 === "string") {
                        if (func1(data5) > 40) {
                          validate25.errors = [{ instancePath: instancePath + "/revoked_at", schemaPath: "#/properties/revoked_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                          return false;
                        } else {
                          if (!pattern6.test(data5)) {
                            validate25.errors = [{ instancePath: instancePath + "/revoked_at", schemaPath: "#/properties/revoked_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                            return false;
                          }
                        }
                      } else {
                        validate25.errors = [{ instancePath: instancePath + "/revoked_at", schemaPath: "#/properties/revoked_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.revoked_reason !== void 0) {
                      let data6 = data.revoked_reason;
                      const _errs13 = errors;
                      if (!(data6 === "superseded" || data6 === "compromised")) {
                        validate25.errors = [{ instancePath: instancePath + "/revoked_reason", schemaPath: "#/properties/revoked_reason/enum", keyword: "enum", params: { allowedValues: schema36.properties.revoked_reason.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.compromised_since !== void 0) {
                        let data7 = data.compromised_since;
                        const _errs14 = errors;
                        if (errors === _errs14) {
                          if (typeof data7 === "string") {
                            if (func1(data7) > 40) {
                              validate25.errors = [{ instancePath: instancePath + "/compromised_since", schemaPath: "#/properties/compromised_since/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                              return false;
                            } else {
                              if (!pattern6.test(data7)) {
                                validate25.errors = [{ instancePath: instancePath + "/compromised_since", schemaPath: "#/properties/compromised_since/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                return false;
                              }
                            }
                          } else {
                            validate25.errors = [{ instancePath: instancePath + "/compromised_since", schemaPath: "#/properties/compromised_since/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.plugins !== void 0) {
                          let data8 = data.plugins;
                          const _errs16 = errors;
                          if (errors === _errs16) {
                            if (Array.isArray(data8)) {
                              if (data8.length > 100) {
                                validate25.errors = [{ instancePath: instancePath + "/plugins", schemaPath: "#/properties/plugins/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                return false;
                              } else {
                                var valid1 = true;
                                const len0 = data8.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  let data9 = data8[i0];
                                  const _errs18 = errors;
                                  if (errors === _errs18) {
                                    if (typeof data9 === "string") {
                                      if (func1(data9) > 100) {
                                        validate25.errors = [{ instancePath: instancePath + "/plugins/" + i0, schemaPath: "#/properties/plugins/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                        return false;
                                      } else {
                                        if (func1(data9) < 2) {
                                          validate25.errors = [{ instancePath: instancePath + "/plugins/" + i0, schemaPath: "#/properties/plugins/items/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                                          return false;
                                        } else {
                                          if (!pattern5.test(data9)) {
                                            validate25.errors = [{ instancePath: instancePath + "/plugins/" + i0, schemaPath: "#/properties/plugins/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                                            return false;
                                          }
                                        }
                                      }
                                    } else {
                                      validate25.errors = [{ instancePath: instancePath + "/plugins/" + i0, schemaPath: "#/properties/plugins/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid1 = _errs18 === errors;
                                  if (!valid1) {
                                    break;
                                  }
                                }
                              }
                            } else {
                              validate25.errors = [{ instancePath: instancePath + "/plugins", schemaPath: "#/properties/plugins/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": { "key_id": true, "public_key": true, "label": true, "not_before": true, "expires_at": true, "revoked_at": true, "revoked_reason": true, "compromised_since": true, "plugins": true }, "dynamicProps": false, "dynamicItems": false };
var ChangedVersions = validate26;
var schema37 = { "type": "object", "required": ["data"], "properties": { "data": { "type": "array", "items": { "type": "object", "required": ["id", "plugin_id", "slug", "version", "publisher", "state", "sha256", "size", "tree_digest", "key_id", "visibility", "channel", "created_at", "download_url", "signature_url"], "properties": { "id": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "plugin_id": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "slug": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "minLength": 2, "maxLength": 100 }, "version": { "type": "string", "pattern": "^\\d+\\.\\d+\\.\\d+[0-9A-Za-z.+-]*$", "maxLength": 128 }, "publisher": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "minLength": 2, "maxLength": 100 }, "state": { "enum": ["staged", "checking", "published", "held", "rejected"] }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "size": { "type": "integer", "minimum": 0 }, "tree_digest": { "type": "string", "pattern": "^t1:[A-Za-z0-9+/]{43}=$" }, "key_id": { "type": "string", "pattern": "^SHA256:[A-Za-z0-9+/]{43}$" }, "visibility": { "enum": ["public", "tenant", "private"] }, "channel": { "type": "string", "maxLength": 50 }, "changelog": { "type": "string", "maxLength": 1e5 }, "yanked": { "type": "string", "maxLength": 1e3 }, "deprecated": { "type": "string", "maxLength": 1e3 }, "replacement": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "minLength": 2, "maxLength": 100 }, "published_at": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, "created_at": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, "download_url": { "type": "string", "maxLength": 2e3 }, "signature_url": { "type": "string", "maxLength": 2e3 } } }, "maxItems": 1e4 } } };
var pattern39 = new RegExp("^\\d+\\.\\d+\\.\\d+[0-9A-Za-z.+-]*$", "u");
var pattern41 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern42 = new RegExp("^t1:[A-Za-z0-9+/]{43}=$", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data")) {
        validate26.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.data !== void 0) {
          let data0 = data.data;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length > 1e4) {
                validate26.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" }];
                return false;
              } else {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data1 = data0[i0];
                  const _errs3 = errors;
                  if (errors === _errs3) {
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                      let missing1;
                      if (data1.id === void 0 && (missing1 = "id") || data1.plugin_id === void 0 && (missing1 = "plugin_id") || data1.slug === void 0 && (missing1 = "slug") || data1.version === void 0 && (missing1 = "version") || data1.publisher === void 0 && (missing1 = "publisher") || data1.state === void 0 && (missing1 = "state") || data1.sha256 === void 0 && (missing1 = "sha256") || data1.size === void 0 && (missing1 = "size") || data1.tree_digest === void 0 && (missing1 = "tree_digest") || data1.key_id === void 0 && (missing1 = "key_id") || data1.visibility === void 0 && (missing1 = "visibility") || data1.channel === void 0 && (missing1 = "channel") || data1.created_at === void 0 && (missing1 = "created_at") || data1.download_url === void 0 && (missing1 = "download_url") || data1.signature_url === void 0 && (missing1 = "signature_url")) {
                        validate26.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        if (data1.id !== void 0) {
                          let data2 = data1.id;
                          const _errs5 = errors;
                          if (errors === _errs5) {
                            if (typeof data2 === "string") {
                              if (!pattern4.test(data2)) {
                                validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/id", schemaPath: "#/properties/data/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' }];
                                return false;
                              }
                            } else {
                              validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/id", schemaPath: "#/properties/data/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid2 = _errs5 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.plugin_id !== void 0) {
                            let data3 = data1.plugin_id;
                            const _errs7 = errors;
                            if (errors === _errs7) {
                              if (typeof data3 === "string") {
                                if (!pattern4.test(data3)) {
                                  validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/plugin_id", schemaPath: "#/properties/data/items/properties/plugin_id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' }];
                                  return false;
                                }
                              } else {
                                validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/plugin_id", schemaPath: "#/properties/data/items/properties/plugin_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid2 = _errs7 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data1.slug !== void 0) {
                              let data4 = data1.slug;
                              const _errs9 = errors;
                              if (errors === _errs9) {
                                if (typeof data4 === "string") {
                                  if (func1(data4) > 100) {
                                    validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/slug", schemaPath: "#/properties/data/items/properties/slug/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                    return false;
                                  } else {
                                    if (func1(data4) < 2) {
                                      validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/slug", schemaPath: "#/properties/data/items/properties/slug/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                                      return false;
                                    } else {
                                      if (!pattern5.test(data4)) {
                                        validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/slug", schemaPath: "#/properties/data/items/properties/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                                        return false;
                                      }
                                    }
                                  }
                                } else {
                                  validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/slug", schemaPath: "#/properties/data/items/properties/slug/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid2 = _errs9 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data1.version !== void 0) {
                                let data5 = data1.version;
                                const _errs11 = errors;
                                if (errors === _errs11) {
                                  if (typeof data5 === "string") {
                                    if (func1(data5) > 128) {
                                      validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/version", schemaPath: "#/properties/data/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                                      return false;
                                    } else {
                                      if (!pattern39.test(data5)) {
                                        validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/version", schemaPath: "#/properties/data/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^\\d+\\.\\d+\\.\\d+[0-9A-Za-z.+-]*$" }, message: 'must match pattern "^\\d+\\.\\d+\\.\\d+[0-9A-Za-z.+-]*$"' }];
                                        return false;
                                      }
                                    }
                                  } else {
                                    validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/version", schemaPath: "#/properties/data/items/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid2 = _errs11 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data1.publisher !== void 0) {
                                  let data6 = data1.publisher;
                                  const _errs13 = errors;
                                  if (errors === _errs13) {
                                    if (typeof data6 === "string") {
                                      if (func1(data6) > 100) {
                                        validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/publisher", schemaPath: "#/properties/data/items/properties/publisher/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                        return false;
                                      } else {
                                        if (func1(data6) < 2) {
                                          validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/publisher", schemaPath: "#/properties/data/items/properties/publisher/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                                          return false;
                                        } else {
                                          if (!pattern5.test(data6)) {
                                            validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/publisher", schemaPath: "#/properties/data/items/properties/publisher/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                                            return false;
                                          }
                                        }
                                      }
                                    } else {
                                      validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/publisher", schemaPath: "#/properties/data/items/properties/publisher/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid2 = _errs13 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data1.state !== void 0) {
                                    let data7 = data1.state;
                                    const _errs15 = errors;
                                    if (!(data7 === "staged" || data7 === "checking" || data7 === "published" || data7 === "held" || data7 === "rejected")) {
                                      validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/state", schemaPath: "#/properties/data/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema37.properties.data.items.properties.state.enum }, message: "must be equal to one of the allowed values" }];
                                      return false;
                                    }
                                    var valid2 = _errs15 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data1.sha256 !== void 0) {
                                      let data8 = data1.sha256;
                                      const _errs16 = errors;
                                      if (errors === _errs16) {
                                        if (typeof data8 === "string") {
                                          if (!pattern41.test(data8)) {
                                            validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/sha256", schemaPath: "#/properties/data/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                            return false;
                                          }
                                        } else {
                                          validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/sha256", schemaPath: "#/properties/data/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid2 = _errs16 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data1.size !== void 0) {
                                        let data9 = data1.size;
                                        const _errs18 = errors;
                                        if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                                          validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/size", schemaPath: "#/properties/data/items/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                          return false;
                                        }
                                        if (errors === _errs18) {
                                          if (typeof data9 == "number" && isFinite(data9)) {
                                            if (data9 < 0 || isNaN(data9)) {
                                              validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/size", schemaPath: "#/properties/data/items/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                              return false;
                                            }
                                          }
                                        }
                                        var valid2 = _errs18 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data1.tree_digest !== void 0) {
                                          let data10 = data1.tree_digest;
                                          const _errs20 = errors;
                                          if (errors === _errs20) {
                                            if (typeof data10 === "string") {
                                              if (!pattern42.test(data10)) {
                                                validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/tree_digest", schemaPath: "#/properties/data/items/properties/tree_digest/pattern", keyword: "pattern", params: { pattern: "^t1:[A-Za-z0-9+/]{43}=$" }, message: 'must match pattern "^t1:[A-Za-z0-9+/]{43}=$"' }];
                                                return false;
                                              }
                                            } else {
                                              validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/tree_digest", schemaPath: "#/properties/data/items/properties/tree_digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid2 = _errs20 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                        if (valid2) {
                                          if (data1.key_id !== void 0) {
                                            let data11 = data1.key_id;
                                            const _errs22 = errors;
                                            if (errors === _errs22) {
                                              if (typeof data11 === "string") {
                                                if (!pattern10.test(data11)) {
                                                  validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/key_id", schemaPath: "#/properties/data/items/properties/key_id/pattern", keyword: "pattern", params: { pattern: "^SHA256:[A-Za-z0-9+/]{43}$" }, message: 'must match pattern "^SHA256:[A-Za-z0-9+/]{43}$"' }];
                                                  return false;
                                                }
                                              } else {
                                                validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/key_id", schemaPath: "#/properties/data/items/properties/key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid2 = _errs22 === errors;
                                          } else {
                                            var valid2 = true;
                                          }
                                          if (valid2) {
                                            if (data1.visibility !== void 0) {
                                              let data12 = data1.visibility;
                                              const _errs24 = errors;
                                              if (!(data12 === "public" || data12 === "tenant" || data12 === "private")) {
                                                validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/visibility", schemaPath: "#/properties/data/items/properties/visibility/enum", keyword: "enum", params: { allowedValues: schema37.properties.data.items.properties.visibility.enum }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                              }
                                              var valid2 = _errs24 === errors;
                                            } else {
                                              var valid2 = true;
                                            }
                                            if (valid2) {
                                              if (data1.channel !== void 0) {
                                                let data13 = data1.channel;
                                                const _errs25 = errors;
                                                if (errors === _errs25) {
                                                  if (typeof data13 === "string") {
                                                    if (func1(data13) > 50) {
                                                      validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/channel", schemaPath: "#/properties/data/items/properties/channel/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/channel", schemaPath: "#/properties/data/items/properties/channel/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid2 = _errs25 === errors;
                                              } else {
                                                var valid2 = true;
                                              }
                                              if (valid2) {
                                                if (data1.changelog !== void 0) {
                                                  let data14 = data1.changelog;
                                                  const _errs27 = errors;
                                                  if (errors === _errs27) {
                                                    if (typeof data14 === "string") {
                                                      if (func1(data14) > 1e5) {
                                                        validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/changelog", schemaPath: "#/properties/data/items/properties/changelog/maxLength", keyword: "maxLength", params: { limit: 1e5 }, message: "must NOT have more than 100000 characters" }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/changelog", schemaPath: "#/properties/data/items/properties/changelog/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid2 = _errs27 === errors;
                                                } else {
                                                  var valid2 = true;
                                                }
                                                if (valid2) {
                                                  if (data1.yanked !== void 0) {
                                                    let data15 = data1.yanked;
                                                    const _errs29 = errors;
                                                    if (errors === _errs29) {
                                                      if (typeof data15 === "string") {
                                                        if (func1(data15) > 1e3) {
                                                          validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/yanked", schemaPath: "#/properties/data/items/properties/yanked/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/yanked", schemaPath: "#/properties/data/items/properties/yanked/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid2 = _errs29 === errors;
                                                  } else {
                                                    var valid2 = true;
                                                  }
                                                  if (valid2) {
                                                    if (data1.deprecated !== void 0) {
                                                      let data16 = data1.deprecated;
                                                      const _errs31 = errors;
                                                      if (errors === _errs31) {
                                                        if (typeof data16 === "string") {
                                                          if (func1(data16) > 1e3) {
                                                            validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/deprecated", schemaPath: "#/properties/data/items/properties/deprecated/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                            return false;
                                                          }
                                                        } else {
                                                          validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/deprecated", schemaPath: "#/properties/data/items/properties/deprecated/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid2 = _errs31 === errors;
                                                    } else {
                                                      var valid2 = true;
                                                    }
                                                    if (valid2) {
                                                      if (data1.replacement !== void 0) {
                                                        let data17 = data1.replacement;
                                                        const _errs33 = errors;
                                                        if (errors === _errs33) {
                                                          if (typeof data17 === "string") {
                                                            if (func1(data17) > 100) {
                                                              validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/replacement", schemaPath: "#/properties/data/items/properties/replacement/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                                              return false;
                                                            } else {
                                                              if (func1(data17) < 2) {
                                                                validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/replacement", schemaPath: "#/properties/data/items/properties/replacement/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                                                                return false;
                                                              } else {
                                                                if (!pattern5.test(data17)) {
                                                                  validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/replacement", schemaPath: "#/properties/data/items/properties/replacement/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                                                                  return false;
                                                                }
                                                              }
                                                            }
                                                          } else {
                                                            validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/replacement", schemaPath: "#/properties/data/items/properties/replacement/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid2 = _errs33 === errors;
                                                      } else {
                                                        var valid2 = true;
                                                      }
                                                      if (valid2) {
                                                        if (data1.published_at !== void 0) {
                                                          let data18 = data1.published_at;
                                                          const _errs35 = errors;
                                                          if (errors === _errs35) {
                                                            if (typeof data18 === "string") {
                                                              if (func1(data18) > 40) {
                                                                validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/published_at", schemaPath: "#/properties/data/items/properties/published_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                                                return false;
                                                              } else {
                                                                if (!pattern6.test(data18)) {
                                                                  validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/published_at", schemaPath: "#/properties/data/items/properties/published_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                                                  return false;
                                                                }
                                                              }
                                                            } else {
                                                              validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/published_at", schemaPath: "#/properties/data/items/properties/published_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid2 = _errs35 === errors;
                                                        } else {
                                                          var valid2 = true;
                                                        }
                                                        if (valid2) {
                                                          if (data1.created_at !== void 0) {
                                                            let data19 = data1.created_at;
                                                            const _errs37 = errors;
                                                            if (errors === _errs37) {
                                                              if (typeof data19 === "string") {
                                                                if (func1(data19) > 40) {
                                                                  validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/created_at", schemaPath: "#/properties/data/items/properties/created_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                                                  return false;
                                                                } else {
                                                                  if (!pattern6.test(data19)) {
                                                                    validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/created_at", schemaPath: "#/properties/data/items/properties/created_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                                                    return false;
                                                                  }
                                                                }
                                                              } else {
                                                                validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/created_at", schemaPath: "#/properties/data/items/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid2 = _errs37 === errors;
                                                          } else {
                                                            var valid2 = true;
                                                          }
                                                          if (valid2) {
                                                            if (data1.download_url !== void 0) {
                                                              let data20 = data1.download_url;
                                                              const _errs39 = errors;
                                                              if (errors === _errs39) {
                                                                if (typeof data20 === "string") {
                                                                  if (func1(data20) > 2e3) {
                                                                    validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/download_url", schemaPath: "#/properties/data/items/properties/download_url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                                    return false;
                                                                  }
                                                                } else {
                                                                  validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/download_url", schemaPath: "#/properties/data/items/properties/download_url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid2 = _errs39 === errors;
                                                            } else {
                                                              var valid2 = true;
                                                            }
                                                            if (valid2) {
                                                              if (data1.signature_url !== void 0) {
                                                                let data21 = data1.signature_url;
                                                                const _errs41 = errors;
                                                                if (errors === _errs41) {
                                                                  if (typeof data21 === "string") {
                                                                    if (func1(data21) > 2e3) {
                                                                      validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/signature_url", schemaPath: "#/properties/data/items/properties/signature_url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                                      return false;
                                                                    }
                                                                  } else {
                                                                    validate26.errors = [{ instancePath: instancePath + "/data/" + i0 + "/signature_url", schemaPath: "#/properties/data/items/properties/signature_url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid2 = _errs41 === errors;
                                                              } else {
                                                                var valid2 = true;
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    } else {
                      validate26.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid1 = _errs3 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
            } else {
              validate26.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": { "data": true }, "dynamicProps": false, "dynamicItems": false };
var Member = validate27;
var schema38 = { "type": "object", "required": ["user_id", "email", "role", "since"], "properties": { "user_id": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "email": { "type": "string", "maxLength": 320 }, "role": { "enum": ["owner", "maintainer", "publisher", "reader"] }, "since": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" } } };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.user_id === void 0 && (missing0 = "user_id") || data.email === void 0 && (missing0 = "email") || data.role === void 0 && (missing0 = "role") || data.since === void 0 && (missing0 = "since")) {
        validate27.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.user_id !== void 0) {
          let data0 = data.user_id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern4.test(data0)) {
                validate27.errors = [{ instancePath: instancePath + "/user_id", schemaPath: "#/properties/user_id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' }];
                return false;
              }
            } else {
              validate27.errors = [{ instancePath: instancePath + "/user_id", schemaPath: "#/properties/user_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.email !== void 0) {
            let data1 = data.email;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (func1(data1) > 320) {
                  validate27.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/maxLength", keyword: "maxLength", params: { limit: 320 }, message: "must NOT have more than 320 characters" }];
                  return false;
                }
              } else {
                validate27.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.role !== void 0) {
              let data2 = data.role;
              const _errs5 = errors;
              if (!(data2 === "owner" || data2 === "maintainer" || data2 === "publisher" || data2 === "reader")) {
                validate27.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema38.properties.role.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.since !== void 0) {
                let data3 = data.since;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data3 === "string") {
                    if (func1(data3) > 40) {
                      validate27.errors = [{ instancePath: instancePath + "/since", schemaPath: "#/properties/since/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                      return false;
                    } else {
                      if (!pattern6.test(data3)) {
                        validate27.errors = [{ instancePath: instancePath + "/since", schemaPath: "#/properties/since/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                        return false;
                      }
                    }
                  } else {
                    validate27.errors = [{ instancePath: instancePath + "/since", schemaPath: "#/properties/since/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": { "user_id": true, "email": true, "role": true, "since": true }, "dynamicProps": false, "dynamicItems": false };
var MemberList = validate28;
var schema39 = { "type": "object", "required": ["data"], "properties": { "data": { "type": "array", "items": { "type": "object", "required": ["user_id", "email", "role", "since"], "properties": { "user_id": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "email": { "type": "string", "maxLength": 320 }, "role": { "enum": ["owner", "maintainer", "publisher", "reader"] }, "since": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" } } }, "maxItems": 1e4 } } };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data")) {
        validate28.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.data !== void 0) {
          let data0 = data.data;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length > 1e4) {
                validate28.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" }];
                return false;
              } else {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data1 = data0[i0];
                  const _errs3 = errors;
                  if (errors === _errs3) {
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                      let missing1;
                      if (data1.user_id === void 0 && (missing1 = "user_id") || data1.email === void 0 && (missing1 = "email") || data1.role === void 0 && (missing1 = "role") || data1.since === void 0 && (missing1 = "since")) {
                        validate28.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        if (data1.user_id !== void 0) {
                          let data2 = data1.user_id;
                          const _errs5 = errors;
                          if (errors === _errs5) {
                            if (typeof data2 === "string") {
                              if (!pattern4.test(data2)) {
                                validate28.errors = [{ instancePath: instancePath + "/data/" + i0 + "/user_id", schemaPath: "#/properties/data/items/properties/user_id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' }];
                                return false;
                              }
                            } else {
                              validate28.errors = [{ instancePath: instancePath + "/data/" + i0 + "/user_id", schemaPath: "#/properties/data/items/properties/user_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid2 = _errs5 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.email !== void 0) {
                            let data3 = data1.email;
                            const _errs7 = errors;
                            if (errors === _errs7) {
                              if (typeof data3 === "string") {
                                if (func1(data3) > 320) {
                                  validate28.errors = [{ instancePath: instancePath + "/data/" + i0 + "/email", schemaPath: "#/properties/data/items/properties/email/maxLength", keyword: "maxLength", params: { limit: 320 }, message: "must NOT have more than 320 characters" }];
                                  return false;
                                }
                              } else {
                                validate28.errors = [{ instancePath: instancePath + "/data/" + i0 + "/email", schemaPath: "#/properties/data/items/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid2 = _errs7 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data1.role !== void 0) {
                              let data4 = data1.role;
                              const _errs9 = errors;
                              if (!(data4 === "owner" || data4 === "maintainer" || data4 === "publisher" || data4 === "reader")) {
                                validate28.errors = [{ instancePath: instancePath + "/data/" + i0 + "/role", schemaPath: "#/properties/data/items/properties/role/enum", keyword: "enum", params: { allowedValues: schema39.properties.data.items.properties.role.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                              }
                              var valid2 = _errs9 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data1.since !== void 0) {
                                let data5 = data1.since;
                                const _errs10 = errors;
                                if (errors === _errs10) {
                                  if (typeof data5 === "string") {
                                    if (func1(data5) > 40) {
                                      validate28.errors = [{ instancePath: instancePath + "/data/" + i0 + "/since", schemaPath: "#/properties/data/items/properties/since/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                      return false;
                                    } else {
                                      if (!pattern6.test(data5)) {
                                        validate28.errors = [{ instancePath: instancePath + "/data/" + i0 + "/since", schemaPath: "#/properties/data/items/properties/since/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                        return false;
                                      }
                                    }
                                  } else {
                                    validate28.errors = [{ instancePath: instancePath + "/data/" + i0 + "/since", schemaPath: "#/properties/data/items/properties/since/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid2 = _errs10 === errors;
                              } else {
                                var valid2 = true;
                              }
                            }
                          }
                        }
                      }
                    } else {
                      validate28.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid1 = _errs3 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
            } else {
              validate28.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": { "data": true }, "dynamicProps": false, "dynamicItems": false };
var SecurityReport = validate29;
var schema40 = { "type": "object", "required": ["id", "plugin", "publisher", "severity", "description", "status", "reported_by", "reported_at"], "properties": { "id": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "plugin": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "minLength": 2, "maxLength": 100 }, "publisher": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "minLength": 2, "maxLength": 100 }, "severity": { "enum": ["critical", "high", "medium", "low"] }, "description": { "type": "string", "maxLength": 2e4 }, "status": { "enum": ["open", "acknowledged", "resolved", "rejected"] }, "reported_by": { "type": "string", "maxLength": 320 }, "reported_at": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, "due_at": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, "answered_at": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, "note": { "type": "string", "maxLength": 2e4 } } };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.plugin === void 0 && (missing0 = "plugin") || data.publisher === void 0 && (missing0 = "publisher") || data.severity === void 0 && (missing0 = "severity") || data.description === void 0 && (missing0 = "description") || data.status === void 0 && (missing0 = "status") || data.reported_by === void 0 && (missing0 = "reported_by") || data.reported_at === void 0 && (missing0 = "reported_at")) {
        validate29.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern4.test(data0)) {
                validate29.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' }];
                return false;
              }
            } else {
              validate29.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.plugin !== void 0) {
            let data1 = data.plugin;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (func1(data1) > 100) {
                  validate29.errors = [{ instancePath: instancePath + "/plugin", schemaPath: "#/properties/plugin/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                  return false;
                } else {
                  if (func1(data1) < 2) {
                    validate29.errors = [{ instancePath: instancePath + "/plugin", schemaPath: "#/properties/plugin/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                    return false;
                  } else {
                    if (!pattern5.test(data1)) {
                      validate29.errors = [{ instancePath: instancePath + "/plugin", schemaPath: "#/properties/plugin/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                      return false;
                    }
                  }
                }
              } else {
                validate29.errors = [{ instancePath: instancePath + "/plugin", schemaPath: "#/properties/plugin/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.publisher !== void 0) {
              let data2 = data.publisher;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (func1(data2) > 100) {
                    validate29.errors = [{ instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                    return false;
                  } else {
                    if (func1(data2) < 2) {
                      validate29.errors = [{ instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                      return false;
                    } else {
                      if (!pattern5.test(data2)) {
                        validate29.errors = [{ instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                        return false;
                      }
                    }
                  }
                } else {
                  validate29.errors = [{ instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.severity !== void 0) {
                let data3 = data.severity;
                const _errs7 = errors;
                if (!(data3 === "critical" || data3 === "high" || data3 === "medium" || data3 === "low")) {
                  validate29.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema40.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.description !== void 0) {
                  let data4 = data.description;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (typeof data4 === "string") {
                      if (func1(data4) > 2e4) {
                        validate29.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" }];
                        return false;
                      }
                    } else {
                      validate29.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.status !== void 0) {
                    let data5 = data.status;
                    const _errs10 = errors;
                    if (!(data5 === "open" || data5 === "acknowledged" || data5 === "resolved" || data5 === "rejected")) {
                      validate29.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema40.properties.status.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.reported_by !== void 0) {
                      let data6 = data.reported_by;
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (typeof data6 === "string") {
                          if (func1(data6) > 320) {
                            validate29.errors = [{ instancePath: instancePath + "/reported_by", schemaPath: "#/properties/reported_by/maxLength", keyword: "maxLength", params: { limit: 320 }, message: "must NOT have more than 320 characters" }];
                            return false;
                          }
                        } else {
                          validate29.errors = [{ instancePath: instancePath + "/reported_by", schemaPath: "#/properties/reported_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.reported_at !== void 0) {
                        let data7 = data.reported_at;
                        const _errs13 = errors;
                        if (errors === _errs13) {
                          if (typeof data7 === "string") {
                            if (func1(data7) > 40) {
                              validate29.errors = [{ instancePath: instancePath + "/reported_at", schemaPath: "#/properties/reported_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                              return false;
                            } else {
                              if (!pattern6.test(data7)) {
                                validate29.errors = [{ instancePath: instancePath + "/reported_at", schemaPath: "#/properties/reported_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                return false;
                              }
                            }
                          } else {
                            validate29.errors = [{ instancePath: instancePath + "/reported_at", schemaPath: "#/properties/reported_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.due_at !== void 0) {
                          let data8 = data.due_at;
                          const _errs15 = errors;
                          if (errors === _errs15) {
                            if (typeof data8 === "string") {
                              if (func1(data8) > 40) {
                                validate29.errors = [{ instancePath: instancePath + "/due_at", schemaPath: "#/properties/due_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                return false;
                              } else {
                                if (!pattern6.test(data8)) {
                                  validate29.errors = [{ instancePath: instancePath + "/due_at", schemaPath: "#/properties/due_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                  return false;
                                }
                              }
                            } else {
                              validate29.errors = [{ instancePath: instancePath + "/due_at", schemaPath: "#/properties/due_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid0 = _errs15 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.answered_at !== void 0) {
                            let data9 = data.answered_at;
                            const _errs17 = errors;
                            if (errors === _errs17) {
                              if (typeof data9 === "string") {
                                if (func1(data9) > 40) {
                                  validate29.errors = [{ instancePath: instancePath + "/answered_at", schemaPath: "#/properties/answered_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                  return false;
                                } else {
                                  if (!pattern6.test(data9)) {
                                    validate29.errors = [{ instancePath: instancePath + "/answered_at", schemaPath: "#/properties/answered_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                    return false;
                                  }
                                }
                              } else {
                                validate29.errors = [{ instancePath: instancePath + "/answered_at", schemaPath: "#/properties/answered_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid0 = _errs17 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.note !== void 0) {
                              let data10 = data.note;
                              const _errs19 = errors;
                              if (errors === _errs19) {
                                if (typeof data10 === "string") {
                                  if (func1(data10) > 2e4) {
                                    validate29.errors = [{ instancePath: instancePath + "/note", schemaPath: "#/properties/note/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" }];
                                    return false;
                                  }
                                } else {
                                  validate29.errors = [{ instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs19 === errors;
                            } else {
                              var valid0 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": { "id": true, "plugin": true, "publisher": true, "severity": true, "description": true, "status": true, "reported_by": true, "reported_at": true, "due_at": true, "answered_at": true, "note": true }, "dynamicProps": false, "dynamicItems": false };
var SecurityReportList = validate30;
var schema41 = { "type": "object", "required": ["data"], "properties": { "data": { "type": "array", "items": { "type": "object", "required": ["id", "plugin", "publisher", "severity", "description", "status", "reported_by", "reported_at"], "properties": { "id": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "plugin": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "minLength": 2, "maxLength": 100 }, "publisher": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "minLength": 2, "maxLength": 100 }, "severity": { "enum": ["critical", "high", "medium", "low"] }, "description": { "type": "string", "maxLength": 2e4 }, "status": { "enum": ["open", "acknowledged", "resolved", "rejected"] }, "reported_by": { "type": "string", "maxLength": 320 }, "reported_at": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, "due_at": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, "answered_at": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, "note": { "type": "string", "maxLength": 2e4 } } }, "maxItems": 1e3 } } };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data")) {
        validate30.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.data !== void 0) {
          let data0 = data.data;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length > 1e3) {
                validate30.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
                return false;
              } else {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data1 = data0[i0];
                  const _errs3 = errors;
                  if (errors === _errs3) {
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                      let missing1;
                      if (data1.id === void 0 && (missing1 = "id") || data1.plugin === void 0 && (missing1 = "plugin") || data1.publisher === void 0 && (missing1 = "publisher") || data1.severity === void 0 && (missing1 = "severity") || data1.description === void 0 && (missing1 = "description") || data1.status === void 0 && (missing1 = "status") || data1.reported_by === void 0 && (missing1 = "reported_by") || data1.reported_at === void 0 && (missing1 = "reported_at")) {
                        validate30.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        if (data1.id !== void 0) {
                          let data2 = data1.id;
                          const _errs5 = errors;
                          if (errors === _errs5) {
                            if (typeof data2 === "string") {
                              if (!pattern4.test(data2)) {
                                validate30.errors = [{ instancePath: instancePath + "/data/" + i0 + "/id", schemaPath: "#/properties/data/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' }];
                                return false;
                              }
                            } else {
                              validate30.errors = [{ instancePath: instancePath + "/data/" + i0 + "/id", schemaPath: "#/properties/data/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid2 = _errs5 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.plugin !== void 0) {
                            let data3 = data1.plugin;
                            const _errs7 = errors;
                            if (errors === _errs7) {
                              if (typeof data3 === "string") {
                                if (func1(data3) > 100) {
                                  validate30.errors = [{ instancePath: instancePath + "/data/" + i0 + "/plugin", schemaPath: "#/properties/data/items/properties/plugin/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                  return false;
                                } else {
                                  if (func1(data3) < 2) {
                                    validate30.errors = [{ instancePath: instancePath + "/data/" + i0 + "/plugin", schemaPath: "#/properties/data/items/properties/plugin/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                                    return false;
                                  } else {
                                    if (!pattern5.test(data3)) {
                                      validate30.errors = [{ instancePath: instancePath + "/data/" + i0 + "/plugin", schemaPath: "#/properties/data/items/properties/plugin/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                                      return false;
                                    }
                                  }
                                }
                              } else {
                                validate30.errors = [{ instancePath: instancePath + "/data/" + i0 + "/plugin", schemaPath: "#/properties/data/items/properties/plugin/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid2 = _errs7 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data1.publisher !== void 0) {
                              let data4 = data1.publisher;
                              const _errs9 = errors;
                              if (errors === _errs9) {
                                if (typeof data4 === "string") {
                                  if (func1(data4) > 100) {
                                    validate30.errors = [{ instancePath: instancePath + "/data/" + i0 + "/publisher", schemaPath: "#/properties/data/items/properties/publisher/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                    return false;
                                  } else {
                                    if (func1(data4) < 2) {
                                      validate30.errors = [{ instancePath: instancePath + "/data/" + i0 + "/publisher", schemaPath: "#/properties/data/items/properties/publisher/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                                      return false;
                                    } else {
                                      if (!pattern5.test(data4)) {
                                        validate30.errors = [{ instancePath: instancePath + "/data/" + i0 + "/publisher", schemaPath: "#/properties/data/items/properties/publisher/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                                        return false;
                                      }
                                    }
                                  }
                                } else {
                                  validate30.errors = [{ instancePath: instancePath + "/data/" + i0 + "/publisher", schemaPath: "#/properties/data/items/properties/publisher/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid2 = _errs9 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data1.severity !== void 0) {
                                let data5 = data1.severity;
                                const _errs11 = errors;
                                if (!(data5 === "critical" || data5 === "high" || data5 === "medium" || data5 === "low")) {
                                  validate30.errors = [{ instancePath: instancePath + "/data/" + i0 + "/severity", schemaPath: "#/properties/data/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema41.properties.data.items.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                                  return false;
                                }
                                var valid2 = _errs11 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data1.description !== void 0) {
                                  let data6 = data1.description;
                                  const _errs12 = errors;
                                  if (errors === _errs12) {
                                    if (typeof data6 === "string") {
                                      if (func1(data6) > 2e4) {
                                        validate30.errors = [{ instancePath: instancePath + "/data/" + i0 + "/description", schemaPath: "#/properties/data/items/properties/description/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" }];
                                        return false;
                                      }
                                    } else {
                                      validate30.errors = [{ instancePath: instancePath + "/data/" + i0 + "/description", schemaPath: "#/properties/data/items/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid2 = _errs12 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data1.status !== void 0) {
                                    let data7 = data1.status;
                                    const _errs14 = errors;
                                    if (!(data7 === "open" || data7 === "acknowledged" || data7 === "resolved" || data7 === "rejected")) {
                                      validate30.errors = [{ instancePath: instancePath + "/data/" + i0 + "/status", schemaPath: "#/properties/data/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema41.properties.data.items.properties.status.enum }, message: "must be equal to one of the allowed values" }];
                                      return false;
                                    }
                                    var valid2 = _errs14 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data1.reported_by !== void 0) {
                                      let data8 = data1.reported_by;
                                      const _errs15 = errors;
                                      if (errors === _errs15) {
                                        if (typeof data8 === "string") {
                                          if (func1(data8) > 320) {
                                            validate30.errors = [{ instancePath: instancePath + "/data/" + i0 + "/reported_by", schemaPath: "#/properties/data/items/properties/reported_by/maxLength", keyword: "maxLength", params: { limit: 320 }, message: "must NOT have more than 320 characters" }];
                                            return false;
                                          }
                                        } else {
                                          validate30.errors = [{ instancePath: instancePath + "/data/" + i0 + "/reported_by", schemaPath: "#/properties/data/items/properties/reported_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid2 = _errs15 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data1.reported_at !== void 0) {
                                        let data9 = data1.reported_at;
                                        const _errs17 = errors;
                                        if (errors === _errs17) {
                                          if (typeof data9 === "string") {
                                            if (func1(data9) > 40) {
                                              validate30.errors = [{ instancePath: instancePath + "/data/" + i0 + "/reported_at", schemaPath: "#/properties/data/items/properties/reported_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                              return false;
                                            } else {
                                              if (!pattern6.test(data9)) {
                                                validate30.errors = [{ instancePath: instancePath + "/data/" + i0 + "/reported_at", schemaPath: "#/properties/data/items/properties/reported_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                                return false;
                                              }
                                            }
                                          } else {
                                            validate30.errors = [{ instancePath: instancePath + "/data/" + i0 + "/reported_at", schemaPath: "#/properties/data/items/properties/reported_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid2 = _errs17 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data1.due_at !== void 0) {
                                          let data10 = data1.due_at;
                                          const _errs19 = errors;
                                          if (errors === _errs19) {
                                            if (typeof data10 === "string") {
                                              if (func1(data10) > 40) {
                                                validate30.errors = [{ instancePath: instancePath + "/data/" + i0 + "/due_at", schemaPath: "#/properties/data/items/properties/due_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                                return false;
                                              } else {
                                                if (!pattern6.test(data10)) {
                                                  validate30.errors = [{ instancePath: instancePath + "/data/" + i0 + "/due_at", schemaPath: "#/properties/data/items/properties/due_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                                  return false;
                                                }
                                              }
                                            } else {
                                              validate30.errors = [{ instancePath: instancePath + "/data/" + i0 + "/due_at", schemaPath: "#/properties/data/items/properties/due_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid2 = _errs19 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                        if (valid2) {
                                          if (data1.answered_at !== void 0) {
                                            let data11 = data1.answered_at;
                                            const _errs21 = errors;
                                            if (errors === _errs21) {
                                              if (typeof data11 === "string") {
                                                if (func1(data11) > 40) {
                                                  validate30.errors = [{ instancePath: instancePath + "/data/" + i0 + "/answered_at", schemaPath: "#/properties/data/items/properties/answered_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                                  return false;
                                                } else {
                                                  if (!pattern6.test(data11)) {
                                                    validate30.errors = [{ instancePath: instancePath + "/data/" + i0 + "/answered_at", schemaPath: "#/properties/data/items/properties/answered_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                                    return false;
                                                  }
                                                }
                                              } else {
                                                validate30.errors = [{ instancePath: instancePath + "/data/" + i0 + "/answered_at", schemaPath: "#/properties/data/items/properties/answered_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid2 = _errs21 === errors;
                                          } else {
                                            var valid2 = true;
                                          }
                                          if (valid2) {
                                            if (data1.note !== void 0) {
                                              let data12 = data1.note;
                                              const _errs23 = errors;
                                              if (errors === _errs23) {
                                                if (typeof data12 === "string") {
                                                  if (func1(data12) > 2e4) {
                                                    validate30.errors = [{ instancePath: instancePath + "/data/" + i0 + "/note", schemaPath: "#/properties/data/items/properties/note/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" }];
                                                    return false;
                                                  }
                                                } else {
                                                  validate30.errors = [{ instancePath: instancePath + "/data/" + i0 + "/note", schemaPath: "#/properties/data/items/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                              var valid2 = _errs23 === errors;
                                            } else {
                                              var valid2 = true;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    } else {
                      validate30.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid1 = _errs3 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
            } else {
              validate30.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": { "data": true }, "dynamicProps": false, "dynamicItems": false };
var PluginAnalytics = validate31;
var pattern64 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.plugin === void 0 && (missing0 = "plugin") || data.from === void 0 && (missing0 = "from") || data.to === void 0 && (missing0 = "to") || data.total_downloads === void 0 && (missing0 = "total_downloads") || data.downloads === void 0 && (missing0 = "downloads") || data.per_day === void 0 && (missing0 = "per_day") || data.per_version === void 0 && (missing0 = "per_version") || data.installations === void 0 && (missing0 = "installations")) {
        validate31.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.plugin !== void 0) {
          let data0 = data.plugin;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) > 100) {
                validate31.errors = [{ instancePath: instancePath + "/plugin", schemaPath: "#/properties/plugin/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                return false;
              } else {
                if (func1(data0) < 2) {
                  validate31.errors = [{ instancePath: instancePath + "/plugin", schemaPath: "#/properties/plugin/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                  return false;
                } else {
                  if (!pattern5.test(data0)) {
                    validate31.errors = [{ instancePath: instancePath + "/plugin", schemaPath: "#/properties/plugin/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                    return false;
                  }
                }
              }
            } else {
              validate31.errors = [{ instancePath: instancePath + "/plugin", schemaPath: "#/properties/plugin/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.from !== void 0) {
            let data1 = data.from;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (!pattern64.test(data1)) {
                  validate31.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' }];
                  return false;
                }
              } else {
                validate31.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.to !== void 0) {
              let data2 = data.to;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern64.test(data2)) {
                    validate31.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' }];
                    return false;
                  }
                } else {
                  validate31.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.total_downloads !== void 0) {
                let data3 = data.total_downloads;
                const _errs7 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                  validate31.errors = [{ instancePath: instancePath + "/total_downloads", schemaPath: "#/properties/total_downloads/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs7) {
                  if (typeof data3 == "number" && isFinite(data3)) {
                    if (data3 < 0 || isNaN(data3)) {
                      validate31.errors = [{ instancePath: instancePath + "/total_downloads", schemaPath: "#/properties/total_downloads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.downloads !== void 0) {
                  let data4 = data.downloads;
                  const _errs9 = errors;
                  if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                    validate31.errors = [{ instancePath: instancePath + "/downloads", schemaPath: "#/properties/downloads/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 < 0 || isNaN(data4)) {
                        validate31.errors = [{ instancePath: instancePath + "/downloads", schemaPath: "#/properties/downloads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.per_day !== void 0) {
                    let data5 = data.per_day;
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (Array.isArray(data5)) {
                        if (data5.length > 400) {
                          validate31.errors = [{ instancePath: instancePath + "/per_day", schemaPath: "#/properties/per_day/maxItems", keyword: "maxItems", params: { limit: 400 }, message: "must NOT have more than 400 items" }];
                          return false;
                        } else {
                          var valid1 = true;
                          const len0 = data5.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data6 = data5[i0];
                            const _errs13 = errors;
                            if (errors === _errs13) {
                              if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                let missing1;
                                if (data6.day === void 0 && (missing1 = "day") || data6.downloads === void 0 && (missing1 = "downloads")) {
                                  validate31.errors = [{ instancePath: instancePath + "/per_day/" + i0, schemaPath: "#/properties/per_day/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                  return false;
                                } else {
                                  if (data6.day !== void 0) {
                                    let data7 = data6.day;
                                    const _errs15 = errors;
                                    if (errors === _errs15) {
                                      if (typeof data7 === "string") {
                                        if (!pattern64.test(data7)) {
                                          validate31.errors = [{ instancePath: instancePath + "/per_day/" + i0 + "/day", schemaPath: "#/properties/per_day/items/properties/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' }];
                                          return false;
                                        }
                                      } else {
                                        validate31.errors = [{ instancePath: instancePath + "/per_day/" + i0 + "/day", schemaPath: "#/properties/per_day/items/properties/day/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid2 = _errs15 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data6.downloads !== void 0) {
                                      let data8 = data6.downloads;
                                      const _errs17 = errors;
                                      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                                        validate31.errors = [{ instancePath: instancePath + "/per_day/" + i0 + "/downloads", schemaPath: "#/properties/per_day/items/properties/downloads/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      if (errors === _errs17) {
                                        if (typeof data8 == "number" && isFinite(data8)) {
                                          if (data8 < 0 || isNaN(data8)) {
                                            validate31.errors = [{ instancePath: instancePath + "/per_day/" + i0 + "/downloads", schemaPath: "#/properties/per_day/items/properties/downloads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      }
                                      var valid2 = _errs17 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                  }
                                }
                              } else {
                                validate31.errors = [{ instancePath: instancePath + "/per_day/" + i0, schemaPath: "#/properties/per_day/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid1 = _errs13 === errors;
                            if (!valid1) {
                              break;
                            }
                          }
                        }
                      } else {
                        validate31.errors = [{ instancePath: instancePath + "/per_day", schemaPath: "#/properties/per_day/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.per_version !== void 0) {
                      let data9 = data.per_version;
                      const _errs19 = errors;
                      if (errors === _errs19) {
                        if (Array.isArray(data9)) {
                          if (data9.length > 1e4) {
                            validate31.errors = [{ instancePath: instancePath + "/per_version", schemaPath: "#/properties/per_version/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" }];
                            return false;
                          } else {
                            var valid3 = true;
                            const len1 = data9.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                              let data10 = data9[i1];
                              const _errs21 = errors;
                              if (errors === _errs21) {
                                if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                  let missing2;
                                  if (data10.version === void 0 && (missing2 = "version") || data10.downloads === void 0 && (missing2 = "downloads")) {
                                    validate31.errors = [{ instancePath: instancePath + "/per_version/" + i1, schemaPath: "#/properties/per_version/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                    return false;
                                  } else {
                                    if (data10.version !== void 0) {
                                      let data11 = data10.version;
                                      const _errs23 = errors;
                                      if (errors === _errs23) {
                                        if (typeof data11 === "string") {
                                          if (func1(data11) > 128) {
                                            validate31.errors = [{ instancePath: instancePath + "/per_version/" + i1 + "/version", schemaPath: "#/properties/per_version/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                                            return false;
                                          } else {
                                            if (!pattern39.test(data11)) {
                                              validate31.errors = [{ instancePath: instancePath + "/per_version/" + i1 + "/version", schemaPath: "#/properties/per_version/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^\\d+\\.\\d+\\.\\d+[0-9A-Za-z.+-]*$" }, message: 'must match pattern "^\\d+\\.\\d+\\.\\d+[0-9A-Za-z.+-]*$"' }];
                                              return false;
                                            }
                                          }
                                        } else {
                                          validate31.errors = [{ instancePath: instancePath + "/per_version/" + i1 + "/version", schemaPath: "#/properties/per_version/items/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid4 = _errs23 === errors;
                                    } else {
                                      var valid4 = true;
                                    }
                                    if (valid4) {
                                      if (data10.downloads !== void 0) {
                                        let data12 = data10.downloads;
                                        const _errs25 = errors;
                                        if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                                          validate31.errors = [{ instancePath: instancePath + "/per_version/" + i1 + "/downloads", schemaPath: "#/properties/per_version/items/properties/downloads/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                          return false;
                                        }
                                        if (errors === _errs25) {
                                          if (typeof data12 == "number" && isFinite(data12)) {
                                            if (data12 < 0 || isNaN(data12)) {
                                              validate31.errors = [{ instancePath: instancePath + "/per_version/" + i1 + "/downloads", schemaPath: "#/properties/per_version/items/properties/downloads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                              return false;
                                            }
                                          }
                                        }
                                        var valid4 = _errs25 === errors;
                                      } else {
                                        var valid4 = true;
                                      }
                                    }
                                  }
                                } else {
                                  validate31.errors = [{ instancePath: instancePath + "/per_version/" + i1, schemaPath: "#/properties/per_version/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                              }
                              var valid3 = _errs21 === errors;
                              if (!valid3) {
                                break;
                              }
                            }
                          }
                        } else {
                          validate31.errors = [{ instancePath: instancePath + "/per_version", schemaPath: "#/properties/per_version/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs19 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.installations !== void 0) {
                        let data13 = data.installations;
                        const _errs27 = errors;
                        if (errors === _errs27) {
                          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                            let missing3;
                            if (data13.total === void 0 && (missing3 = "total") || data13.enabled === void 0 && (missing3 = "enabled")) {
                              validate31.errors = [{ instancePath: instancePath + "/installations", schemaPath: "#/properties/installations/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                              return false;
                            } else {
                              if (data13.total !== void 0) {
                                let data14 = data13.total;
                                const _errs29 = errors;
                                if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                                  validate31.errors = [{ instancePath: instancePath + "/installations/total", schemaPath: "#/properties/installations/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs29) {
                                  if (typeof data14 == "number" && isFinite(data14)) {
                                    if (data14 < 0 || isNaN(data14)) {
                                      validate31.errors = [{ instancePath: instancePath + "/installations/total", schemaPath: "#/properties/installations/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid5 = _errs29 === errors;
                              } else {
                                var valid5 = true;
                              }
                              if (valid5) {
                                if (data13.enabled !== void 0) {
                                  let data15 = data13.enabled;
                                  const _errs31 = errors;
                                  if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                                    validate31.errors = [{ instancePath: instancePath + "/installations/enabled", schemaPath: "#/properties/installations/properties/enabled/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs31) {
                                    if (typeof data15 == "number" && isFinite(data15)) {
                                      if (data15 < 0 || isNaN(data15)) {
                                        validate31.errors = [{ instancePath: instancePath + "/installations/enabled", schemaPath: "#/properties/installations/properties/enabled/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid5 = _errs31 === errors;
                                } else {
                                  var valid5 = true;
                                }
                              }
                            }
                          } else {
                            validate31.errors = [{ instancePath: instancePath + "/installations", schemaPath: "#/properties/installations/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid0 = _errs27 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": { "plugin": true, "from": true, "to": true, "total_downloads": true, "downloads": true, "per_day": true, "per_version": true, "installations": true }, "dynamicProps": false, "dynamicItems": false };
var PluginIndex = validate32;
var schema43 = { "type": "object", "required": ["slug", "name", "publisher", "visibility", "versions", "keys"], "properties": { "slug": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "minLength": 2, "maxLength": 100 }, "name": { "type": "string", "maxLength": 200 }, "publisher": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "minLength": 2, "maxLength": 100 }, "visibility": { "enum": ["public", "tenant", "private"] }, "versions": { "type": "array", "items": { "type": "object", "required": ["version", "sha256", "size", "tree_digest", "key_id", "published_at", "type", "permissions", "dependencies"], "properties": { "version": { "type": "string", "pattern": "^\\d+\\.\\d+\\.\\d+[0-9A-Za-z.+-]*$", "maxLength": 128 }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "size": { "type": "integer", "minimum": 0 }, "tree_digest": { "type": "string", "pattern": "^t1:[A-Za-z0-9+/]{43}=$" }, "key_id": { "type": "string", "pattern": "^SHA256:[A-Za-z0-9+/]{43}$" }, "published_at": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, "type": { "enum": ["backend", "frontend", "hybrid", "container", "theme"] }, "permissions": { "type": "array", "items": { "type": "string", "maxLength": 200 }, "maxItems": 500 }, "dependencies": { "type": "array", "items": { "type": "object", "required": ["slug", "version"], "properties": { "slug": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "minLength": 2, "maxLength": 100 }, "version": { "type": "string", "maxLength": 200 }, "optional": { "type": "boolean" } } }, "maxItems": 500 }, "min_platform_version": { "type": "string", "maxLength": 128 }, "max_platform_version": { "type": "string", "maxLength": 128 }, "yanked": { "type": "string", "maxLength": 1e3 }, "deprecated": { "type": "string", "maxLength": 1e3 }, "replacement": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "minLength": 2, "maxLength": 100 } } }, "maxItems": 1e4 }, "keys": { "type": "array", "items": { "type": "object", "required": ["key_id", "public_key", "label", "not_before"], "properties": { "key_id": { "type": "string", "pattern": "^SHA256:[A-Za-z0-9+/]{43}$" }, "public_key": { "type": "string", "maxLength": 2e3 }, "label": { "type": "string", "maxLength": 200 }, "not_before": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, "expires_at": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, "revoked_at": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, "revoked_reason": { "enum": ["superseded", "compromised"] }, "compromised_since": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, "plugins": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "minLength": 2, "maxLength": 100 }, "maxItems": 100 } } }, "maxItems": 1e3 }, "rotations": { "type": "array", "items": { "type": "object", "required": ["old_key_id", "new_key_id", "envelope", "accepted_at"], "properties": { "old_key_id": { "type": "string", "pattern": "^SHA256:[A-Za-z0-9+/]{43}$" }, "new_key_id": { "type": "string", "pattern": "^SHA256:[A-Za-z0-9+/]{43}$" }, "envelope": { "type": "string", "maxLength": 65536 }, "accepted_at": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" } } }, "maxItems": 1e3 } } };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.slug === void 0 && (missing0 = "slug") || data.name === void 0 && (missing0 = "name") || data.publisher === void 0 && (missing0 = "publisher") || data.visibility === void 0 && (missing0 = "visibility") || data.versions === void 0 && (missing0 = "versions") || data.keys === void 0 && (missing0 = "keys")) {
        validate32.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.slug !== void 0) {
          let data0 = data.slug;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) > 100) {
                validate32.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/properties/slug/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                return false;
              } else {
                if (func1(data0) < 2) {
                  validate32.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/properties/slug/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                  return false;
                } else {
                  if (!pattern5.test(data0)) {
                    validate32.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/properties/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                    return false;
                  }
                }
              }
            } else {
              validate32.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/properties/slug/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== void 0) {
            let data1 = data.name;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (func1(data1) > 200) {
                  validate32.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                  return false;
                }
              } else {
                validate32.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.publisher !== void 0) {
              let data2 = data.publisher;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (func1(data2) > 100) {
                    validate32.errors = [{ instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                    return false;
                  } else {
                    if (func1(data2) < 2) {
                      validate32.errors = [{ instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                      return false;
                    } else {
                      if (!pattern5.test(data2)) {
                        validate32.errors = [{ instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                        return false;
                      }
                    }
                  }
                } else {
                  validate32.errors = [{ instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.visibility !== void 0) {
                let data3 = data.visibility;
                const _errs7 = errors;
                if (!(data3 === "public" || data3 === "tenant" || data3 === "private")) {
                  validate32.errors = [{ instancePath: instancePath + "/visibility", schemaPath: "#/properties/visibility/enum", keyword: "enum", params: { allowedValues: schema43.properties.visibility.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.versions !== void 0) {
                  let data4 = data.versions;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (Array.isArray(data4)) {
                      if (data4.length > 1e4) {
                        validate32.errors = [{ instancePath: instancePath + "/versions", schemaPath: "#/properties/versions/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" }];
                        return false;
                      } else {
                        var valid1 = true;
                        const len0 = data4.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data5 = data4[i0];
                          const _errs10 = errors;
                          if (errors === _errs10) {
                            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                              let missing1;
                              if (data5.version === void 0 && (missing1 = "version") || data5.sha256 === void 0 && (missing1 = "sha256") || data5.size === void 0 && (missing1 = "size") || data5.tree_digest === void 0 && (missing1 = "tree_digest") || data5.key_id === void 0 && (missing1 = "key_id") || data5.published_at === void 0 && (missing1 = "published_at") || data5.type === void 0 && (missing1 = "type") || data5.permissions === void 0 && (missing1 = "permissions") || data5.dependencies === void 0 && (missing1 = "dependencies")) {
                                validate32.errors = [{ instancePath: instancePath + "/versions/" + i0, schemaPath: "#/properties/versions/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                return false;
                              } else {
                                if (data5.version !== void 0) {
                                  let data6 = data5.version;
                                  const _errs12 = errors;
                                  if (errors === _errs12) {
                                    if (typeof data6 === "string") {
                                      if (func1(data6) > 128) {
                                        validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/version", schemaPath: "#/properties/versions/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                                        return false;
                                      } else {
                                        if (!pattern39.test(data6)) {
                                          validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/version", schemaPath: "#/properties/versions/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^\\d+\\.\\d+\\.\\d+[0-9A-Za-z.+-]*$" }, message: 'must match pattern "^\\d+\\.\\d+\\.\\d+[0-9A-Za-z.+-]*$"' }];
                                          return false;
                                        }
                                      }
                                    } else {
                                      validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/version", schemaPath: "#/properties/versions/items/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid2 = _errs12 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data5.sha256 !== void 0) {
                                    let data7 = data5.sha256;
                                    const _errs14 = errors;
                                    if (errors === _errs14) {
                                      if (typeof data7 === "string") {
                                        if (!pattern41.test(data7)) {
                                          validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/sha256", schemaPath: "#/properties/versions/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                          return false;
                                        }
                                      } else {
                                        validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/sha256", schemaPath: "#/properties/versions/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid2 = _errs14 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data5.size !== void 0) {
                                      let data8 = data5.size;
                                      const _errs16 = errors;
                                      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                                        validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/size", schemaPath: "#/properties/versions/items/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      if (errors === _errs16) {
                                        if (typeof data8 == "number" && isFinite(data8)) {
                                          if (data8 < 0 || isNaN(data8)) {
                                            validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/size", schemaPath: "#/properties/versions/items/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      }
                                      var valid2 = _errs16 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data5.tree_digest !== void 0) {
                                        let data9 = data5.tree_digest;
                                        const _errs18 = errors;
                                        if (errors === _errs18) {
                                          if (typeof data9 === "string") {
                                            if (!pattern42.test(data9)) {
                                              validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/tree_digest", schemaPath: "#/properties/versions/items/properties/tree_digest/pattern", keyword: "pattern", params: { pattern: "^t1:[A-Za-z0-9+/]{43}=$" }, message: 'must match pattern "^t1:[A-Za-z0-9+/]{43}=$"' }];
                                              return false;
                                            }
                                          } else {
                                            validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/tree_digest", schemaPath: "#/properties/versions/items/properties/tree_digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid2 = _errs18 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data5.key_id !== void 0) {
                                          let data10 = data5.key_id;
                                          const _errs20 = errors;
                                          if (errors === _errs20) {
                                            if (typeof data10 === "string") {
                                              if (!pattern10.test(data10)) {
                                                validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/key_id", schemaPath: "#/properties/versions/items/properties/key_id/pattern", keyword: "pattern", params: { pattern: "^SHA256:[A-Za-z0-9+/]{43}$" }, message: 'must match pattern "^SHA256:[A-Za-z0-9+/]{43}$"' }];
                                                return false;
                                              }
                                            } else {
                                              validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/key_id", schemaPath: "#/properties/versions/items/properties/key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid2 = _errs20 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                        if (valid2) {
                                          if (data5.published_at !== void 0) {
                                            let data11 = data5.published_at;
                                            const _errs22 = errors;
                                            if (errors === _errs22) {
                                              if (typeof data11 === "string") {
                                                if (func1(data11) > 40) {
                                                  validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/published_at", schemaPath: "#/properties/versions/items/properties/published_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                                  return false;
                                                } else {
                                                  if (!pattern6.test(data11)) {
                                                    validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/published_at", schemaPath: "#/properties/versions/items/properties/published_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                                    return false;
                                                  }
                                                }
                                              } else {
                                                validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/published_at", schemaPath: "#/properties/versions/items/properties/published_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid2 = _errs22 === errors;
                                          } else {
                                            var valid2 = true;
                                          }
                                          if (valid2) {
                                            if (data5.type !== void 0) {
                                              let data12 = data5.type;
                                              const _errs24 = errors;
                                              if (!(data12 === "backend" || data12 === "frontend" || data12 === "hybrid" || data12 === "container" || data12 === "theme")) {
                                                validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/type", schemaPath: "#/properties/versions/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema43.properties.versions.items.properties.type.enum }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                              }
                                              var valid2 = _errs24 === errors;
                                            } else {
                                              var valid2 = true;
                                            }
                                            if (valid2) {
                                              if (data5.permissions !== void 0) {
                                                let data13 = data5.permissions;
                                                const _errs25 = errors;
                                                if (errors === _errs25) {
                                                  if (Array.isArray(data13)) {
                                                    if (data13.length > 500) {
                                                      validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/permissions", schemaPath: "#/properties/versions/items/properties/permissions/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" }];
                                                      return false;
                                                    } else {
                                                      var valid3 = true;
                                                      const len1 = data13.length;
                                                      for (let i1 = 0; i1 < len1; i1++) {
                                                        let data14 = data13[i1];
                                                        const _errs27 = errors;
                                                        if (errors === _errs27) {
                                                          if (typeof data14 === "string") {
                                                            if (func1(data14) > 200) {
                                                              validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/permissions/" + i1, schemaPath: "#/properties/versions/items/properties/permissions/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                              return false;
                                                            }
                                                          } else {
                                                            validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/permissions/" + i1, schemaPath: "#/properties/versions/items/properties/permissions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid3 = _errs27 === errors;
                                                        if (!valid3) {
                                                          break;
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/permissions", schemaPath: "#/properties/versions/items/properties/permissions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                  }
                                                }
                                                var valid2 = _errs25 === errors;
                                              } else {
                                                var valid2 = true;
                                              }
                                              if (valid2) {
                                                if (data5.dependencies !== void 0) {
                                                  let data15 = data5.dependencies;
                                                  const _errs29 = errors;
                                                  if (errors === _errs29) {
                                                    if (Array.isArray(data15)) {
                                                      if (data15.length > 500) {
                                                        validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/dependencies", schemaPath: "#/properties/versions/items/properties/dependencies/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" }];
                                                        return false;
                                                      } else {
                                                        var valid4 = true;
                                                        const len2 = data15.length;
                                                        for (let i2 = 0; i2 < len2; i2++) {
                                                          let data16 = data15[i2];
                                                          const _errs31 = errors;
                                                          if (errors === _errs31) {
                                                            if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                                              let missing2;
                                                              if (data16.slug === void 0 && (missing2 = "slug") || data16.version === void 0 && (missing2 = "version")) {
                                                                validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/dependencies/" + i2, schemaPath: "#/properties/versions/items/properties/dependencies/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                return false;
                                                              } else {
                                                                if (data16.slug !== void 0) {
                                                                  let data17 = data16.slug;
                                                                  const _errs33 = errors;
                                                                  if (errors === _errs33) {
                                                                    if (typeof data17 === "string") {
                                                                      if (func1(data17) > 100) {
                                                                        validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/dependencies/" + i2 + "/slug", schemaPath: "#/properties/versions/items/properties/dependencies/items/properties/slug/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                                                        return false;
                                                                      } else {
                                                                        if (func1(data17) < 2) {
                                                                          validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/dependencies/" + i2 + "/slug", schemaPath: "#/properties/versions/items/properties/dependencies/items/properties/slug/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                                                                          return false;
                                                                        } else {
                                                                          if (!pattern5.test(data17)) {
                                                                            validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/dependencies/" + i2 + "/slug", schemaPath: "#/properties/versions/items/properties/dependencies/items/properties/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                      }
                                                                    } else {
                                                                      validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/dependencies/" + i2 + "/slug", schemaPath: "#/properties/versions/items/properties/dependencies/items/properties/slug/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid5 = _errs33 === errors;
                                                                } else {
                                                                  var valid5 = true;
                                                                }
                                                                if (valid5) {
                                                                  if (data16.version !== void 0) {
                                                                    let data18 = data16.version;
                                                                    const _errs35 = errors;
                                                                    if (errors === _errs35) {
                                                                      if (typeof data18 === "string") {
                                                                        if (func1(data18) > 200) {
                                                                          validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/dependencies/" + i2 + "/version", schemaPath: "#/properties/versions/items/properties/dependencies/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                          return false;
                                                                        }
                                                                      } else {
                                                                        validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/dependencies/" + i2 + "/version", schemaPath: "#/properties/versions/items/properties/dependencies/items/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid5 = _errs35 === errors;
                                                                  } else {
                                                                    var valid5 = true;
                                                                  }
                                                                  if (valid5) {
                                                                    if (data16.optional !== void 0) {
                                                                      const _errs37 = errors;
                                                                      if (typeof data16.optional !== "boolean") {
                                                                        validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/dependencies/" + i2 + "/optional", schemaPath: "#/properties/versions/items/properties/dependencies/items/properties/optional/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                        return false;
                                                                      }
                                                                      var valid5 = _errs37 === errors;
                                                                    } else {
                                                                      var valid5 = true;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            } else {
                                                              validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/dependencies/" + i2, schemaPath: "#/properties/versions/items/properties/dependencies/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid4 = _errs31 === errors;
                                                          if (!valid4) {
                                                            break;
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/dependencies", schemaPath: "#/properties/versions/items/properties/dependencies/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid2 = _errs29 === errors;
                                                } else {
                                                  var valid2 = true;
                                                }
                                                if (valid2) {
                                                  if (data5.min_platform_version !== void 0) {
                                                    let data20 = data5.min_platform_version;
                                                    const _errs39 = errors;
                                                    if (errors === _errs39) {
                                                      if (typeof data20 === "string") {
                                                        if (func1(data20) > 128) {
                                                          validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/min_platform_version", schemaPath: "#/properties/versions/items/properties/min_platform_version/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/min_platform_version", schemaPath: "#/properties/versions/items/properties/min_platform_version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid2 = _errs39 === errors;
                                                  } else {
                                                    var valid2 = true;
                                                  }
                                                  if (valid2) {
                                                    if (data5.max_platform_version !== void 0) {
                                                      let data21 = data5.max_platform_version;
                                                      const _errs41 = errors;
                                                      if (errors === _errs41) {
                                                        if (typeof data21 === "string") {
                                                          if (func1(data21) > 128) {
                                                            validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/max_platform_version", schemaPath: "#/properties/versions/items/properties/max_platform_version/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                                                            return false;
                                                          }
                                                        } else {
                                                          validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/max_platform_version", schemaPath: "#/properties/versions/items/properties/max_platform_version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid2 = _errs41 === errors;
                                                    } else {
                                                      var valid2 = true;
                                                    }
                                                    if (valid2) {
                                                      if (data5.yanked !== void 0) {
                                                        let data22 = data5.yanked;
                                                        const _errs43 = errors;
                                                        if (errors === _errs43) {
                                                          if (typeof data22 === "string") {
                                                            if (func1(data22) > 1e3) {
                                                              validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/yanked", schemaPath: "#/properties/versions/items/properties/yanked/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                              return false;
                                                            }
                                                          } else {
                                                            validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/yanked", schemaPath: "#/properties/versions/items/properties/yanked/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid2 = _errs43 === errors;
                                                      } else {
                                                        var valid2 = true;
                                                      }
                                                      if (valid2) {
                                                        if (data5.deprecated !== void 0) {
                                                          let data23 = data5.deprecated;
                                                          const _errs45 = errors;
                                                          if (errors === _errs45) {
                                                            if (typeof data23 === "string") {
                                                              if (func1(data23) > 1e3) {
                                                                validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/deprecated", schemaPath: "#/properties/versions/items/properties/deprecated/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                                return false;
                                                              }
                                                            } else {
                                                              validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/deprecated", schemaPath: "#/properties/versions/items/properties/deprecated/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid2 = _errs45 === errors;
                                                        } else {
                                                          var valid2 = true;
                                                        }
                                                        if (valid2) {
                                                          if (data5.replacement !== void 0) {
                                                            let data24 = data5.replacement;
                                                            const _errs47 = errors;
                                                            if (errors === _errs47) {
                                                              if (typeof data24 === "string") {
                                                                if (func1(data24) > 100) {
                                                                  validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/replacement", schemaPath: "#/properties/versions/items/properties/replacement/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                                                  return false;
                                                                } else {
                                                                  if (func1(data24) < 2) {
                                                                    validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/replacement", schemaPath: "#/properties/versions/items/properties/replacement/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                                                                    return false;
                                                                  } else {
                                                                    if (!pattern5.test(data24)) {
                                                                      validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/replacement", schemaPath: "#/properties/versions/items/properties/replacement/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                }
                                                              } else {
                                                                validate32.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/replacement", schemaPath: "#/properties/versions/items/properties/replacement/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid2 = _errs47 === errors;
                                                          } else {
                                                            var valid2 = true;
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              validate32.errors = [{ instancePath: instancePath + "/versions/" + i0, schemaPath: "#/properties/versions/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid1 = _errs10 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      }
                    } else {
                      validate32.errors = [{ instancePath: instancePath + "/versions", schemaPath: "#/properties/versions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.keys !== void 0) {
                    let data25 = data.keys;
                    const _errs49 = errors;
                    if (errors === _errs49) {
                      if (Array.isArray(data25)) {
                        if (data25.length > 1e3) {
                          validate32.errors = [{ instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
                          return false;
                        } else {
                          var valid6 = true;
                          const len3 = data25.length;
                          for (let i3 = 0; i3 < len3; i3++) {
                            let data26 = data25[i3];
                            const _errs51 = errors;
                            if (errors === _errs51) {
                              if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                                let missing3;
                                if (data26.key_id === void 0 && (missing3 = "key_id") || data26.public_key === void 0 && (missing3 = "public_key") || data26.label === void 0 && (missing3 = "label") || data26.not_before === void 0 && (missing3 = "not_before")) {
                                  validate32.errors = [{ instancePath: instancePath + "/keys/" + i3, schemaPath: "#/properties/keys/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                  return false;
                                } else {
                                  if (data26.key_id !== void 0) {
                                    let data27 = data26.key_id;
                                    const _errs53 = errors;
                                    if (errors === _errs53) {
                                      if (typeof data27 === "string") {
                                        if (!pattern10.test(data27)) {
                                          validate32.errors = [{ instancePath: instancePath + "/keys/" + i3 + "/key_id", schemaPath: "#/properties/keys/items/properties/key_id/pattern", keyword: "pattern", params: { pattern: "^SHA256:[A-Za-z0-9+/]{43}$" }, message: 'must match pattern "^SHA256:[A-Za-z0-9+/]{43}$"' }];
                                          return false;
                                        }
                                      } else {
                                        validate32.errors = [{ instancePath: instancePath + "/keys/" + i3 + "/key_id", schemaPath: "#/properties/keys/items/properties/key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid7 = _errs53 === errors;
                                  } else {
                                    var valid7 = true;
                                  }
                                  if (valid7) {
                                    if (data26.public_key !== void 0) {
                                      let data28 = data26.public_key;
                                      const _errs55 = errors;
                                      if (errors === _errs55) {
                                        if (typeof data28 === "string") {
                                          if (func1(data28) > 2e3) {
                                            validate32.errors = [{ instancePath: instancePath + "/keys/" + i3 + "/public_key", schemaPath: "#/properties/keys/items/properties/public_key/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                            return false;
                                          }
                                        } else {
                                          validate32.errors = [{ instancePath: instancePath + "/keys/" + i3 + "/public_key", schemaPath: "#/properties/keys/items/properties/public_key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid7 = _errs55 === errors;
                                    } else {
                                      var valid7 = true;
                                    }
                                    if (valid7) {
                                      if (data26.label !== void 0) {
                                        let data29 = data26.label;
                                        const _errs57 = errors;
                                        if (errors === _errs57) {
                                          if (typeof data29 === "string") {
                                            if (func1(data29) > 200) {
                                              validate32.errors = [{ instancePath: instancePath + "/keys/" + i3 + "/label", schemaPath: "#/properties/keys/items/properties/label/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                              return false;
                                            }
                                          } else {
                                            validate32.errors = [{ instancePath: instancePath + "/keys/" + i3 + "/label", schemaPath: "#/properties/keys/items/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid7 = _errs57 === errors;
                                      } else {
                                        var valid7 = true;
                                      }
                                      if (valid7) {
                                        if (data26.not_before !== void 0) {
                                          let data30 = data26.not_before;
                                          const _errs59 = errors;
                                          if (errors === _errs59) {
                                            if (typeof data30 === "string") {
                                              if (func1(data30) > 40) {
                                                validate32.errors = [{ instancePath: instancePath + "/keys/" + i3 + "/not_before", schemaPath: "#/properties/keys/items/properties/not_before/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                                return false;
                                              } else {
                                                if (!pattern6.test(data30)) {
                                                  validate32.errors = [{ instancePath: instancePath + "/keys/" + i3 + "/not_before", schemaPath: "#/properties/keys/items/properties/not_before/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                                  return false;
                                                }
                                              }
                                            } else {
                                              validate32.errors = [{ instancePath: instancePath + "/keys/" + i3 + "/not_before", schemaPath: "#/properties/keys/items/properties/not_before/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid7 = _errs59 === errors;
                                        } else {
                                          var valid7 = true;
                                        }
                                        if (valid7) {
                                          if (data26.expires_at !== void 0) {
                                            let data31 = data26.expires_at;
                                            const _errs61 = errors;
                                            if (errors === _errs61) {
                                              if (typeof data31 === "string") {
                                                if (func1(data31) > 40) {
                                                  validate32.errors = [{ instancePath: instancePath + "/keys/" + i3 + "/expires_at", schemaPath: "#/properties/keys/items/properties/expires_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                                  return false;
                                                } else {
                                                  if (!pattern6.test(data31)) {
                                                    validate32.errors = [{ instancePath: instancePath + "/keys/" + i3 + "/expires_at", schemaPath: "#/properties/keys/items/properties/expires_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                                    return false;
                                                  }
                                                }
                                              } else {
                                                validate32.errors = [{ instancePath: instancePath + "/keys/" + i3 + "/expires_at", schemaPath: "#/properties/keys/items/properties/expires_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid7 = _errs61 === errors;
                                          } else {
                                            var valid7 = true;
                                          }
                                          if (valid7) {
                                            if (data26.revoked_at !== void 0) {
                                              let data32 = data26.revoked_at;
                                              const _errs63 = errors;
                                              if (errors === _errs63) {
                                                if (typeof data32 === "string") {
                                                  if (func1(data32) > 40) {
                                                    validate32.errors = [{ instancePath: instancePath + "/keys/" + i3 + "/revoked_at", schemaPath: "#/properties/keys/items/properties/revoked_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                                    return false;
                                                  } else {
                                                    if (!pattern6.test(data32)) {
                                                      validate32.errors = [{ instancePath: instancePath + "/keys/" + i3 + "/revoked_at", schemaPath: "#/properties/keys/items/properties/revoked_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                                      return false;
                                                    }
                                                  }
                                                } else {
                                                  validate32.errors = [{ instancePath: instancePath + "/keys/" + i3 + "/revoked_at", schemaPath: "#/properties/keys/items/properties/revoked_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                              var valid7 = _errs63 === errors;
                                            } else {
                                              var valid7 = true;
                                            }
                                            if (valid7) {
                                              if (data26.revoked_reason !== void 0) {
                                                let data33 = data26.revoked_reason;
                                                const _errs65 = errors;
                                                if (!(data33 === "superseded" || data33 === "compromised")) {
                                                  validate32.errors = [{ instancePath: instancePath + "/keys/" + i3 + "/revoked_reason", schemaPath: "#/properties/keys/items/properties/revoked_reason/enum", keyword: "enum", params: { allowedValues: schema43.properties.keys.items.properties.revoked_reason.enum }, message: "must be equal to one of the allowed values" }];
                                                  return false;
                                                }
                                                var valid7 = _errs65 === errors;
                                              } else {
                                                var valid7 = true;
                                              }
                                              if (valid7) {
                                                if (data26.compromised_since !== void 0) {
                                                  let data34 = data26.compromised_since;
                                                  const _errs66 = errors;
                                                  if (errors === _errs66) {
                                                    if (typeof data34 === "string") {
                                                      if (func1(data34) > 40) {
                                                        validate32.errors = [{ instancePath: instancePath + "/keys/" + i3 + "/compromised_since", schemaPath: "#/properties/keys/items/properties/compromised_since/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                                        return false;
                                                      } else {
                                                        if (!pattern6.test(data34)) {
                                                          validate32.errors = [{ instancePath: instancePath + "/keys/" + i3 + "/compromised_since", schemaPath: "#/properties/keys/items/properties/compromised_since/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                                          return false;
                                                        }
                                                      }
                                                    } else {
                                                      validate32.errors = [{ instancePath: instancePath + "/keys/" + i3 + "/compromised_since", schemaPath: "#/properties/keys/items/properties/compromised_since/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid7 = _errs66 === errors;
                                                } else {
                                                  var valid7 = true;
                                                }
                                                if (valid7) {
                                                  if (data26.plugins !== void 0) {
                                                    let data35 = data26.plugins;
                                                    const _errs68 = errors;
                                                    if (errors === _errs68) {
                                                      if (Array.isArray(data35)) {
                                                        if (data35.length > 100) {
                                                          validate32.errors = [{ instancePath: instancePath + "/keys/" + i3 + "/plugins", schemaPath: "#/properties/keys/items/properties/plugins/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                                          return false;
                                                        } else {
                                                          var valid8 = true;
                                                          const len4 = data35.length;
                                                          for (let i4 = 0; i4 < len4; i4++) {
                                                            let data36 = data35[i4];
                                                            const _errs70 = errors;
                                                            if (errors === _errs70) {
                                                              if (typeof data36 === "string") {
                                                                if (func1(data36) > 100) {
                                                                  validate32.errors = [{ instancePath: instancePath + "/keys/" + i3 + "/plugins/" + i4, schemaPath: "#/properties/keys/items/properties/plugins/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                                                  return false;
                                                                } else {
                                                                  if (func1(data36) < 2) {
                                                                    validate32.errors = [{ instancePath: instancePath + "/keys/" + i3 + "/plugins/" + i4, schemaPath: "#/properties/keys/items/properties/plugins/items/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                                                                    return false;
                                                                  } else {
                                                                    if (!pattern5.test(data36)) {
                                                                      validate32.errors = [{ instancePath: instancePath + "/keys/" + i3 + "/plugins/" + i4, schemaPath: "#/properties/keys/items/properties/plugins/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                }
                                                              } else {
                                                                validate32.errors = [{ instancePath: instancePath + "/keys/" + i3 + "/plugins/" + i4, schemaPath: "#/properties/keys/items/properties/plugins/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid8 = _errs70 === errors;
                                                            if (!valid8) {
                                                              break;
                                                            }
                                                          }
                                                        }
                                                      } else {
                                                        validate32.errors = [{ instancePath: instancePath + "/keys/" + i3 + "/plugins", schemaPath: "#/properties/keys/items/properties/plugins/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid7 = _errs68 === errors;
                                                  } else {
                                                    var valid7 = true;
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate32.errors = [{ instancePath: instancePath + "/keys/" + i3, schemaPath: "#/properties/keys/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid6 = _errs51 === errors;
                            if (!valid6) {
                              break;
                            }
                          }
                        }
                      } else {
                        validate32.errors = [{ instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs49 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.rotations !== void 0) {
                      let data37 = data.rotations;
                      const _errs72 = errors;
                      if (errors === _errs72) {
                        if (Array.isArray(data37)) {
                          if (data37.length > 1e3) {
                            validate32.errors = [{ instancePath: instancePath + "/rotations", schemaPath: "#/properties/rotations/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
                            return false;
                          } else {
                            var valid9 = true;
                            const len5 = data37.length;
                            for (let i5 = 0; i5 < len5; i5++) {
                              let data38 = data37[i5];
                              const _errs74 = errors;
                              if (errors === _errs74) {
                                if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                                  let missing4;
                                  if (data38.old_key_id === void 0 && (missing4 = "old_key_id") || data38.new_key_id === void 0 && (missing4 = "new_key_id") || data38.envelope === void 0 && (missing4 = "envelope") || data38.accepted_at === void 0 && (missing4 = "accepted_at")) {
                                    validate32.errors = [{ instancePath: instancePath + "/rotations/" + i5, schemaPath: "#/properties/rotations/items/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                    return false;
                                  } else {
                                    if (data38.old_key_id !== void 0) {
                                      let data39 = data38.old_key_id;
                                      const _errs76 = errors;
                                      if (errors === _errs76) {
                                        if (typeof data39 === "string") {
                                          if (!pattern10.test(data39)) {
                                            validate32.errors = [{ instancePath: instancePath + "/rotations/" + i5 + "/old_key_id", schemaPath: "#/properties/rotations/items/properties/old_key_id/pattern", keyword: "pattern", params: { pattern: "^SHA256:[A-Za-z0-9+/]{43}$" }, message: 'must match pattern "^SHA256:[A-Za-z0-9+/]{43}$"' }];
                                            return false;
                                          }
                                        } else {
                                          validate32.errors = [{ instancePath: instancePath + "/rotations/" + i5 + "/old_key_id", schemaPath: "#/properties/rotations/items/properties/old_key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid10 = _errs76 === errors;
                                    } else {
                                      var valid10 = true;
                                    }
                                    if (valid10) {
                                      if (data38.new_key_id !== void 0) {
                                        let data40 = data38.new_key_id;
                                        const _errs78 = errors;
                                        if (errors === _errs78) {
                                          if (typeof data40 === "string") {
                                            if (!pattern10.test(data40)) {
                                              validate32.errors = [{ instancePath: instancePath + "/rotations/" + i5 + "/new_key_id", schemaPath: "#/properties/rotations/items/properties/new_key_id/pattern", keyword: "pattern", params: { pattern: "^SHA256:[A-Za-z0-9+/]{43}$" }, message: 'must match pattern "^SHA256:[A-Za-z0-9+/]{43}$"' }];
                                              return false;
                                            }
                                          } else {
                                            validate32.errors = [{ instancePath: instancePath + "/rotations/" + i5 + "/new_key_id", schemaPath: "#/properties/rotations/items/properties/new_key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid10 = _errs78 === errors;
                                      } else {
                                        var valid10 = true;
                                      }
                                      if (valid10) {
                                        if (data38.envelope !== void 0) {
                                          let data41 = data38.envelope;
                                          const _errs80 = errors;
                                          if (errors === _errs80) {
                                            if (typeof data41 === "string") {
                                              if (func1(data41) > 65536) {
                                                validate32.errors = [{ instancePath: instancePath + "/rotations/" + i5 + "/envelope", schemaPath: "#/properties/rotations/items/properties/envelope/maxLength", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters" }];
                                                return false;
                                              }
                                            } else {
                                              validate32.errors = [{ instancePath: instancePath + "/rotations/" + i5 + "/envelope", schemaPath: "#/properties/rotations/items/properties/envelope/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid10 = _errs80 === errors;
                                        } else {
                                          var valid10 = true;
                                        }
                                        if (valid10) {
                                          if (data38.accepted_at !== void 0) {
                                            let data42 = data38.accepted_at;
                                            const _errs82 = errors;
                                            if (errors === _errs82) {
                                              if (typeof data42 === "string") {
                                                if (func1(data42) > 40) {
                                                  validate32.errors = [{ instancePath: instancePath + "/rotations/" + i5 + "/accepted_at", schemaPath: "#/properties/rotations/items/properties/accepted_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                                  return false;
                                                } else {
                                                  if (!pattern6.test(data42)) {
                                                    validate32.errors = [{ instancePath: instancePath + "/rotations/" + i5 + "/accepted_at", schemaPath: "#/properties/rotations/items/properties/accepted_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                                    return false;
                                                  }
                                                }
                                              } else {
                                                validate32.errors = [{ instancePath: instancePath + "/rotations/" + i5 + "/accepted_at", schemaPath: "#/properties/rotations/items/properties/accepted_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid10 = _errs82 === errors;
                                          } else {
                                            var valid10 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate32.errors = [{ instancePath: instancePath + "/rotations/" + i5, schemaPath: "#/properties/rotations/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                              }
                              var valid9 = _errs74 === errors;
                              if (!valid9) {
                                break;
                              }
                            }
                          }
                        } else {
                          validate32.errors = [{ instancePath: instancePath + "/rotations", schemaPath: "#/properties/rotations/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs72 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate32.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "props": { "slug": true, "name": true, "publisher": true, "visibility": true, "versions": true, "keys": true, "rotations": true }, "dynamicProps": false, "dynamicItems": false };
var PluginPage = validate33;
var schema44 = { "type": "object", "required": ["data", "meta"], "properties": { "data": { "type": "array", "items": { "type": "object", "required": ["id", "slug", "name", "description", "publisher", "author", "category", "type", "tags", "latest_version", "visibility", "is_official", "is_verified", "pricing", "total_downloads", "published_at", "updated_at"], "properties": { "id": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "slug": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "minLength": 2, "maxLength": 100 }, "name": { "type": "string", "maxLength": 200 }, "description": { "type": "string", "maxLength": 5e3 }, "publisher": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "minLength": 2, "maxLength": 100 }, "author": { "type": "string", "maxLength": 200 }, "category": { "type": "string", "maxLength": 50 }, "type": { "enum": ["backend", "frontend", "hybrid", "container", "theme"] }, "tags": { "type": "array", "items": { "type": "string", "maxLength": 100 }, "maxItems": 100 }, "latest_version": { "type": "string", "pattern": "^\\d+\\.\\d+\\.\\d+[0-9A-Za-z.+-]*$", "maxLength": 128 }, "visibility": { "enum": ["public", "tenant", "private"] }, "is_official": { "type": "boolean" }, "is_verified": { "type": "boolean" }, "pricing": { "type": "object", "required": ["model", "is_free", "currency"], "properties": { "model": { "type": "string", "maxLength": 50 }, "is_free": { "type": "boolean" }, "currency": { "type": "string", "pattern": "^[A-Z]{3}$" }, "price": { "type": "string", "pattern": "^\\d{1,8}\\.\\d{2}$" }, "monthly": { "type": "string", "pattern": "^\\d{1,8}\\.\\d{2}$" }, "yearly": { "type": "string", "pattern": "^\\d{1,8}\\.\\d{2}$" }, "lifetime": { "type": "string", "pattern": "^\\d{1,8}\\.\\d{2}$" }, "trial_days": { "type": "integer", "minimum": 0 } } }, "total_downloads": { "type": "integer", "minimum": 0 }, "yanked": { "type": "string", "maxLength": 1e3 }, "deprecated": { "type": "string", "maxLength": 1e3 }, "replacement": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "minLength": 2, "maxLength": 100 }, "published_at": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, "updated_at": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" } } }, "maxItems": 100 }, "meta": { "type": "object", "required": ["total_estimate"], "properties": { "next_cursor": { "type": "string", "maxLength": 2e3 }, "total_estimate": { "type": "integer", "minimum": 0 } } } } };
var pattern90 = new RegExp("^[A-Z]{3}$", "u");
var pattern91 = new RegExp("^\\d{1,8}\\.\\d{2}$", "u");
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.meta === void 0 && (missing0 = "meta")) {
        validate33.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.data !== void 0) {
          let data0 = data.data;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length > 100) {
                validate33.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                return false;
              } else {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data1 = data0[i0];
                  const _errs3 = errors;
                  if (errors === _errs3) {
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                      let missing1;
                      if (data1.id === void 0 && (missing1 = "id") || data1.slug === void 0 && (missing1 = "slug") || data1.name === void 0 && (missing1 = "name") || data1.description === void 0 && (missing1 = "description") || data1.publisher === void 0 && (missing1 = "publisher") || data1.author === void 0 && (missing1 = "author") || data1.category === void 0 && (missing1 = "category") || data1.type === void 0 && (missing1 = "type") || data1.tags === void 0 && (missing1 = "tags") || data1.latest_version === void 0 && (missing1 = "latest_version") || data1.visibility === void 0 && (missing1 = "visibility") || data1.is_official === void 0 && (missing1 = "is_official") || data1.is_verified === void 0 && (missing1 = "is_verified") || data1.pricing === void 0 && (missing1 = "pricing") || data1.total_downloads === void 0 && (missing1 = "total_downloads") || data1.published_at === void 0 && (missing1 = "published_at") || data1.updated_at === void 0 && (missing1 = "updated_at")) {
                        validate33.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        if (data1.id !== void 0) {
                          let data2 = data1.id;
                          const _errs5 = errors;
                          if (errors === _errs5) {
                            if (typeof data2 === "string") {
                              if (!pattern4.test(data2)) {
                                validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/id", schemaPath: "#/properties/data/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' }];
                                return false;
                              }
                            } else {
                              validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/id", schemaPath: "#/properties/data/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid2 = _errs5 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.slug !== void 0) {
                            let data3 = data1.slug;
                            const _errs7 = errors;
                            if (errors === _errs7) {
                              if (typeof data3 === "string") {
                                if (func1(data3) > 100) {
                                  validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/slug", schemaPath: "#/properties/data/items/properties/slug/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                  return false;
                                } else {
                                  if (func1(data3) < 2) {
                                    validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/slug", schemaPath: "#/properties/data/items/properties/slug/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                                    return false;
                                  } else {
                                    if (!pattern5.test(data3)) {
                                      validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/slug", schemaPath: "#/properties/data/items/properties/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                                      return false;
                                    }
                                  }
                                }
                              } else {
                                validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/slug", schemaPath: "#/properties/data/items/properties/slug/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid2 = _errs7 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data1.name !== void 0) {
                              let data4 = data1.name;
                              const _errs9 = errors;
                              if (errors === _errs9) {
                                if (typeof data4 === "string") {
                                  if (func1(data4) > 200) {
                                    validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/name", schemaPath: "#/properties/data/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                    return false;
                                  }
                                } else {
                                  validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/name", schemaPath: "#/properties/data/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid2 = _errs9 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data1.description !== void 0) {
                                let data5 = data1.description;
                                const _errs11 = errors;
                                if (errors === _errs11) {
                                  if (typeof data5 === "string") {
                                    if (func1(data5) > 5e3) {
                                      validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/description", schemaPath: "#/properties/data/items/properties/description/maxLength", keyword: "maxLength", params: { limit: 5e3 }, message: "must NOT have more than 5000 characters" }];
                                      return false;
                                    }
                                  } else {
                                    validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/description", schemaPath: "#/properties/data/items/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid2 = _errs11 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data1.publisher !== void 0) {
                                  let data6 = data1.publisher;
                                  const _errs13 = errors;
                                  if (errors === _errs13) {
                                    if (typeof data6 === "string") {
                                      if (func1(data6) > 100) {
                                        validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/publisher", schemaPath: "#/properties/data/items/properties/publisher/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                        return false;
                                      } else {
                                        if (func1(data6) < 2) {
                                          validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/publisher", schemaPath: "#/properties/data/items/properties/publisher/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                                          return false;
                                        } else {
                                          if (!pattern5.test(data6)) {
                                            validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/publisher", schemaPath: "#/properties/data/items/properties/publisher/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                                            return false;
                                          }
                                        }
                                      }
                                    } else {
                                      validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/publisher", schemaPath: "#/properties/data/items/properties/publisher/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid2 = _errs13 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data1.author !== void 0) {
                                    let data7 = data1.author;
                                    const _errs15 = errors;
                                    if (errors === _errs15) {
                                      if (typeof data7 === "string") {
                                        if (func1(data7) > 200) {
                                          validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/author", schemaPath: "#/properties/data/items/properties/author/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                          return false;
                                        }
                                      } else {
                                        validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/author", schemaPath: "#/properties/data/items/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid2 = _errs15 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data1.category !== void 0) {
                                      let data8 = data1.category;
                                      const _errs17 = errors;
                                      if (errors === _errs17) {
                                        if (typeof data8 === "string") {
                                          if (func1(data8) > 50) {
                                            validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/category", schemaPath: "#/properties/data/items/properties/category/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                                            return false;
                                          }
                                        } else {
                                          validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/category", schemaPath: "#/properties/data/items/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid2 = _errs17 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data1.type !== void 0) {
                                        let data9 = data1.type;
                                        const _errs19 = errors;
                                        if (!(data9 === "backend" || data9 === "frontend" || data9 === "hybrid" || data9 === "container" || data9 === "theme")) {
                                          validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/type", schemaPath: "#/properties/data/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema44.properties.data.items.properties.type.enum }, message: "must be equal to one of the allowed values" }];
                                          return false;
                                        }
                                        var valid2 = _errs19 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data1.tags !== void 0) {
                                          let data10 = data1.tags;
                                          const _errs20 = errors;
                                          if (errors === _errs20) {
                                            if (Array.isArray(data10)) {
                                              if (data10.length > 100) {
                                                validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/tags", schemaPath: "#/properties/data/items/properties/tags/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                                return false;
                                              } else {
                                                var valid3 = true;
                                                const len1 = data10.length;
                                                for (let i1 = 0; i1 < len1; i1++) {
                                                  let data11 = data10[i1];
                                                  const _errs22 = errors;
                                                  if (errors === _errs22) {
                                                    if (typeof data11 === "string") {
                                                      if (func1(data11) > 100) {
                                                        validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/tags/" + i1, schemaPath: "#/properties/data/items/properties/tags/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/tags/" + i1, schemaPath: "#/properties/data/items/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid3 = _errs22 === errors;
                                                  if (!valid3) {
                                                    break;
                                                  }
                                                }
                                              }
                                            } else {
                                              validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/tags", schemaPath: "#/properties/data/items/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                              return false;
                                            }
                                          }
                                          var valid2 = _errs20 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                        if (valid2) {
                                          if (data1.latest_version !== void 0) {
                                            let data12 = data1.latest_version;
                                            const _errs24 = errors;
                                            if (errors === _errs24) {
                                              if (typeof data12 === "string") {
                                                if (func1(data12) > 128) {
                                                  validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/latest_version", schemaPath: "#/properties/data/items/properties/latest_version/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                                                  return false;
                                                } else {
                                                  if (!pattern39.test(data12)) {
                                                    validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/latest_version", schemaPath: "#/properties/data/items/properties/latest_version/pattern", keyword: "pattern", params: { pattern: "^\\d+\\.\\d+\\.\\d+[0-9A-Za-z.+-]*$" }, message: 'must match pattern "^\\d+\\.\\d+\\.\\d+[0-9A-Za-z.+-]*$"' }];
                                                    return false;
                                                  }
                                                }
                                              } else {
                                                validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/latest_version", schemaPath: "#/properties/data/items/properties/latest_version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid2 = _errs24 === errors;
                                          } else {
                                            var valid2 = true;
                                          }
                                          if (valid2) {
                                            if (data1.visibility !== void 0) {
                                              let data13 = data1.visibility;
                                              const _errs26 = errors;
                                              if (!(data13 === "public" || data13 === "tenant" || data13 === "private")) {
                                                validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/visibility", schemaPath: "#/properties/data/items/properties/visibility/enum", keyword: "enum", params: { allowedValues: schema44.properties.data.items.properties.visibility.enum }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                              }
                                              var valid2 = _errs26 === errors;
                                            } else {
                                              var valid2 = true;
                                            }
                                            if (valid2) {
                                              if (data1.is_official !== void 0) {
                                                const _errs27 = errors;
                                                if (typeof data1.is_official !== "boolean") {
                                                  validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/is_official", schemaPath: "#/properties/data/items/properties/is_official/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                  return false;
                                                }
                                                var valid2 = _errs27 === errors;
                                              } else {
                                                var valid2 = true;
                                              }
                                              if (valid2) {
                                                if (data1.is_verified !== void 0) {
                                                  const _errs29 = errors;
                                                  if (typeof data1.is_verified !== "boolean") {
                                                    validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/is_verified", schemaPath: "#/properties/data/items/properties/is_verified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                    return false;
                                                  }
                                                  var valid2 = _errs29 === errors;
                                                } else {
                                                  var valid2 = true;
                                                }
                                                if (valid2) {
                                                  if (data1.pricing !== void 0) {
                                                    let data16 = data1.pricing;
                                                    const _errs31 = errors;
                                                    if (errors === _errs31) {
                                                      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                                        let missing2;
                                                        if (data16.model === void 0 && (missing2 = "model") || data16.is_free === void 0 && (missing2 = "is_free") || data16.currency === void 0 && (missing2 = "currency")) {
                                                          validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/pricing", schemaPath: "#/properties/data/items/properties/pricing/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                          return false;
                                                        } else {
                                                          if (data16.model !== void 0) {
                                                            let data17 = data16.model;
                                                            const _errs33 = errors;
                                                            if (errors === _errs33) {
                                                              if (typeof data17 === "string") {
                                                                if (func1(data17) > 50) {
                                                                  validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/pricing/model", schemaPath: "#/properties/data/items/properties/pricing/properties/model/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                                                                  return false;
                                                                }
                                                              } else {
                                                                validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/pricing/model", schemaPath: "#/properties/data/items/properties/pricing/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid4 = _errs33 === errors;
                                                          } else {
                                                            var valid4 = true;
                                                          }
                                                          if (valid4) {
                                                            if (data16.is_free !== void 0) {
                                                              const _errs35 = errors;
                                                              if (typeof data16.is_free !== "boolean") {
                                                                validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/pricing/is_free", schemaPath: "#/properties/data/items/properties/pricing/properties/is_free/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                return false;
                                                              }
                                                              var valid4 = _errs35 === errors;
                                                            } else {
                                                              var valid4 = true;
                                                            }
                                                            if (valid4) {
                                                              if (data16.currency !== void 0) {
                                                                let data19 = data16.currency;
                                                                const _errs37 = errors;
                                                                if (errors === _errs37) {
                                                                  if (typeof data19 === "string") {
                                                                    if (!pattern90.test(data19)) {
                                                                      validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/pricing/currency", schemaPath: "#/properties/data/items/properties/pricing/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }];
                                                                      return false;
                                                                    }
                                                                  } else {
                                                                    validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/pricing/currency", schemaPath: "#/properties/data/items/properties/pricing/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid4 = _errs37 === errors;
                                                              } else {
                                                                var valid4 = true;
                                                              }
                                                              if (valid4) {
                                                                if (data16.price !== void 0) {
                                                                  let data20 = data16.price;
                                                                  const _errs39 = errors;
                                                                  if (errors === _errs39) {
                                                                    if (typeof data20 === "string") {
                                                                      if (!pattern91.test(data20)) {
                                                                        validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/pricing/price", schemaPath: "#/properties/data/items/properties/pricing/properties/price/pattern", keyword: "pattern", params: { pattern: "^\\d{1,8}\\.\\d{2}$" }, message: 'must match pattern "^\\d{1,8}\\.\\d{2}$"' }];
                                                                        return false;
                                                                      }
                                                                    } else {
                                                                      validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/pricing/price", schemaPath: "#/properties/data/items/properties/pricing/properties/price/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid4 = _errs39 === errors;
                                                                } else {
                                                                  var valid4 = true;
                                                                }
                                                                if (valid4) {
                                                                  if (data16.monthly !== void 0) {
                                                                    let data21 = data16.monthly;
                                                                    const _errs41 = errors;
                                                                    if (errors === _errs41) {
                                                                      if (typeof data21 === "string") {
                                                                        if (!pattern91.test(data21)) {
                                                                          validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/pricing/monthly", schemaPath: "#/properties/data/items/properties/pricing/properties/monthly/pattern", keyword: "pattern", params: { pattern: "^\\d{1,8}\\.\\d{2}$" }, message: 'must match pattern "^\\d{1,8}\\.\\d{2}$"' }];
                                                                          return false;
                                                                        }
                                                                      } else {
                                                                        validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/pricing/monthly", schemaPath: "#/properties/data/items/properties/pricing/properties/monthly/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid4 = _errs41 === errors;
                                                                  } else {
                                                                    var valid4 = true;
                                                                  }
                                                                  if (valid4) {
                                                                    if (data16.yearly !== void 0) {
                                                                      let data22 = data16.yearly;
                                                                      const _errs43 = errors;
                                                                      if (errors === _errs43) {
                                                                        if (typeof data22 === "string") {
                                                                          if (!pattern91.test(data22)) {
                                                                            validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/pricing/yearly", schemaPath: "#/properties/data/items/properties/pricing/properties/yearly/pattern", keyword: "pattern", params: { pattern: "^\\d{1,8}\\.\\d{2}$" }, message: 'must match pattern "^\\d{1,8}\\.\\d{2}$"' }];
                                                                            return false;
                                                                          }
                                                                        } else {
                                                                          validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/pricing/yearly", schemaPath: "#/properties/data/items/properties/pricing/properties/yearly/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid4 = _errs43 === errors;
                                                                    } else {
                                                                      var valid4 = true;
                                                                    }
                                                                    if (valid4) {
                                                                      if (data16.lifetime !== void 0) {
                                                                        let data23 = data16.lifetime;
                                                                        const _errs45 = errors;
                                                                        if (errors === _errs45) {
                                                                          if (typeof data23 === "string") {
                                                                            if (!pattern91.test(data23)) {
                                                                              validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/pricing/lifetime", schemaPath: "#/properties/data/items/properties/pricing/properties/lifetime/pattern", keyword: "pattern", params: { pattern: "^\\d{1,8}\\.\\d{2}$" }, message: 'must match pattern "^\\d{1,8}\\.\\d{2}$"' }];
                                                                              return false;
                                                                            }
                                                                          } else {
                                                                            validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/pricing/lifetime", schemaPath: "#/properties/data/items/properties/pricing/properties/lifetime/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid4 = _errs45 === errors;
                                                                      } else {
                                                                        var valid4 = true;
                                                                      }
                                                                      if (valid4) {
                                                                        if (data16.trial_days !== void 0) {
                                                                          let data24 = data16.trial_days;
                                                                          const _errs47 = errors;
                                                                          if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                                                                            validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/pricing/trial_days", schemaPath: "#/properties/data/items/properties/pricing/properties/trial_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                          }
                                                                          if (errors === _errs47) {
                                                                            if (typeof data24 == "number" && isFinite(data24)) {
                                                                              if (data24 < 0 || isNaN(data24)) {
                                                                                validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/pricing/trial_days", schemaPath: "#/properties/data/items/properties/pricing/properties/trial_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                          }
                                                                          var valid4 = _errs47 === errors;
                                                                        } else {
                                                                          var valid4 = true;
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      } else {
                                                        validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/pricing", schemaPath: "#/properties/data/items/properties/pricing/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid2 = _errs31 === errors;
                                                  } else {
                                                    var valid2 = true;
                                                  }
                                                  if (valid2) {
                                                    if (data1.total_downloads !== void 0) {
                                                      let data25 = data1.total_downloads;
                                                      const _errs49 = errors;
                                                      if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                                                        validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/total_downloads", schemaPath: "#/properties/data/items/properties/total_downloads/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                      }
                                                      if (errors === _errs49) {
                                                        if (typeof data25 == "number" && isFinite(data25)) {
                                                          if (data25 < 0 || isNaN(data25)) {
                                                            validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/total_downloads", schemaPath: "#/properties/data/items/properties/total_downloads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                            return false;
                                                          }
                                                        }
                                                      }
                                                      var valid2 = _errs49 === errors;
                                                    } else {
                                                      var valid2 = true;
                                                    }
                                                    if (valid2) {
                                                      if (data1.yanked !== void 0) {
                                                        let data26 = data1.yanked;
                                                        const _errs51 = errors;
                                                        if (errors === _errs51) {
                                                          if (typeof data26 === "string") {
                                                            if (func1(data26) > 1e3) {
                                                              validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/yanked", schemaPath: "#/properties/data/items/properties/yanked/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                              return false;
                                                            }
                                                          } else {
                                                            validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/yanked", schemaPath: "#/properties/data/items/properties/yanked/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid2 = _errs51 === errors;
                                                      } else {
                                                        var valid2 = true;
                                                      }
                                                      if (valid2) {
                                                        if (data1.deprecated !== void 0) {
                                                          let data27 = data1.deprecated;
                                                          const _errs53 = errors;
                                                          if (errors === _errs53) {
                                                            if (typeof data27 === "string") {
                                                              if (func1(data27) > 1e3) {
                                                                validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/deprecated", schemaPath: "#/properties/data/items/properties/deprecated/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                                return false;
                                                              }
                                                            } else {
                                                              validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/deprecated", schemaPath: "#/properties/data/items/properties/deprecated/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid2 = _errs53 === errors;
                                                        } else {
                                                          var valid2 = true;
                                                        }
                                                        if (valid2) {
                                                          if (data1.replacement !== void 0) {
                                                            let data28 = data1.replacement;
                                                            const _errs55 = errors;
                                                            if (errors === _errs55) {
                                                              if (typeof data28 === "string") {
                                                                if (func1(data28) > 100) {
                                                                  validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/replacement", schemaPath: "#/properties/data/items/properties/replacement/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                                                  return false;
                                                                } else {
                                                                  if (func1(data28) < 2) {
                                                                    validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/replacement", schemaPath: "#/properties/data/items/properties/replacement/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                                                                    return false;
                                                                  } else {
                                                                    if (!pattern5.test(data28)) {
                                                                      validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/replacement", schemaPath: "#/properties/data/items/properties/replacement/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                }
                                                              } else {
                                                                validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/replacement", schemaPath: "#/properties/data/items/properties/replacement/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid2 = _errs55 === errors;
                                                          } else {
                                                            var valid2 = true;
                                                          }
                                                          if (valid2) {
                                                            if (data1.published_at !== void 0) {
                                                              let data29 = data1.published_at;
                                                              const _errs57 = errors;
                                                              if (errors === _errs57) {
                                                                if (typeof data29 === "string") {
                                                                  if (func1(data29) > 40) {
                                                                    validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/published_at", schemaPath: "#/properties/data/items/properties/published_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                                                    return false;
                                                                  } else {
                                                                    if (!pattern6.test(data29)) {
                                                                      validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/published_at", schemaPath: "#/properties/data/items/properties/published_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                } else {
                                                                  validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/published_at", schemaPath: "#/properties/data/items/properties/published_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid2 = _errs57 === errors;
                                                            } else {
                                                              var valid2 = true;
                                                            }
                                                            if (valid2) {
                                                              if (data1.updated_at !== void 0) {
                                                                let data30 = data1.updated_at;
                                                                const _errs59 = errors;
                                                                if (errors === _errs59) {
                                                                  if (typeof data30 === "string") {
                                                                    if (func1(data30) > 40) {
                                                                      validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/updated_at", schemaPath: "#/properties/data/items/properties/updated_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                                                      return false;
                                                                    } else {
                                                                      if (!pattern6.test(data30)) {
                                                                        validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/updated_at", schemaPath: "#/properties/data/items/properties/updated_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                  } else {
                                                                    validate33.errors = [{ instancePath: instancePath + "/data/" + i0 + "/updated_at", schemaPath: "#/properties/data/items/properties/updated_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid2 = _errs59 === errors;
                                                              } else {
                                                                var valid2 = true;
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    } else {
                      validate33.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid1 = _errs3 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
            } else {
              validate33.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.meta !== void 0) {
            let data31 = data.meta;
            const _errs61 = errors;
            if (errors === _errs61) {
              if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                let missing3;
                if (data31.total_estimate === void 0 && (missing3 = "total_estimate")) {
                  validate33.errors = [{ instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                  return false;
                } else {
                  if (data31.next_cursor !== void 0) {
                    let data32 = data31.next_cursor;
                    const _errs63 = errors;
                    if (errors === _errs63) {
                      if (typeof data32 === "string") {
                        if (func1(data32) > 2e3) {
                          validate33.errors = [{ instancePath: instancePath + "/meta/next_cursor", schemaPath: "#/properties/meta/properties/next_cursor/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                          return false;
                        }
                      } else {
                        validate33.errors = [{ instancePath: instancePath + "/meta/next_cursor", schemaPath: "#/properties/meta/properties/next_cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid5 = _errs63 === errors;
                  } else {
                    var valid5 = true;
                  }
                  if (valid5) {
                    if (data31.total_estimate !== void 0) {
                      let data33 = data31.total_estimate;
                      const _errs65 = errors;
                      if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
                        validate33.errors = [{ instancePath: instancePath + "/meta/total_estimate", schemaPath: "#/properties/meta/properties/total_estimate/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      if (errors === _errs65) {
                        if (typeof data33 == "number" && isFinite(data33)) {
                          if (data33 < 0 || isNaN(data33)) {
                            validate33.errors = [{ instancePath: instancePath + "/meta/total_estimate", schemaPath: "#/properties/meta/properties/total_estimate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                            return false;
                          }
                        }
                      }
                      var valid5 = _errs65 === errors;
                    } else {
                      var valid5 = true;
                    }
                  }
                }
              } else {
                validate33.errors = [{ instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs61 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { "props": { "data": true, "meta": true }, "dynamicProps": false, "dynamicItems": false };
var PluginDetail = validate34;
var schema45 = { "type": "object", "required": ["id", "slug", "name", "description", "publisher", "author", "category", "type", "tags", "latest_version", "visibility", "is_official", "is_verified", "pricing", "total_downloads", "published_at", "updated_at", "permissions", "manifest"], "properties": { "id": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "slug": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "minLength": 2, "maxLength": 100 }, "name": { "type": "string", "maxLength": 200 }, "description": { "type": "string", "maxLength": 5e3 }, "publisher": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "minLength": 2, "maxLength": 100 }, "author": { "type": "string", "maxLength": 200 }, "category": { "type": "string", "maxLength": 50 }, "type": { "enum": ["backend", "frontend", "hybrid", "container", "theme"] }, "tags": { "type": "array", "items": { "type": "string", "maxLength": 100 }, "maxItems": 100 }, "latest_version": { "type": "string", "pattern": "^\\d+\\.\\d+\\.\\d+[0-9A-Za-z.+-]*$", "maxLength": 128 }, "visibility": { "enum": ["public", "tenant", "private"] }, "is_official": { "type": "boolean" }, "is_verified": { "type": "boolean" }, "pricing": { "type": "object", "required": ["model", "is_free", "currency"], "properties": { "model": { "type": "string", "maxLength": 50 }, "is_free": { "type": "boolean" }, "currency": { "type": "string", "pattern": "^[A-Z]{3}$" }, "price": { "type": "string", "pattern": "^\\d{1,8}\\.\\d{2}$" }, "monthly": { "type": "string", "pattern": "^\\d{1,8}\\.\\d{2}$" }, "yearly": { "type": "string", "pattern": "^\\d{1,8}\\.\\d{2}$" }, "lifetime": { "type": "string", "pattern": "^\\d{1,8}\\.\\d{2}$" }, "trial_days": { "type": "integer", "minimum": 0 } } }, "total_downloads": { "type": "integer", "minimum": 0 }, "yanked": { "type": "string", "maxLength": 1e3 }, "deprecated": { "type": "string", "maxLength": 1e3 }, "replacement": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "minLength": 2, "maxLength": 100 }, "published_at": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, "updated_at": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, "license": { "type": "string", "maxLength": 100 }, "homepage": { "type": "string", "maxLength": 2e3 }, "repository": { "type": "string", "maxLength": 2e3 }, "documentation": { "type": "string", "maxLength": 2e3 }, "support": { "type": "string", "maxLength": 2e3 }, "permissions": { "type": "array", "items": { "type": "string", "maxLength": 200 }, "maxItems": 500 }, "manifest": { "type": "object", "patternProperties": { "^.*$": {} } } } };
var pattern110 = new RegExp("^.*$", "u");
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.slug === void 0 && (missing0 = "slug") || data.name === void 0 && (missing0 = "name") || data.description === void 0 && (missing0 = "description") || data.publisher === void 0 && (missing0 = "publisher") || data.author === void 0 && (missing0 = "author") || data.category === void 0 && (missing0 = "category") || data.type === void 0 && (missing0 = "type") || data.tags === void 0 && (missing0 = "tags") || data.latest_version === void 0 && (missing0 = "latest_version") || data.visibility === void 0 && (missing0 = "visibility") || data.is_official === void 0 && (missing0 = "is_official") || data.is_verified === void 0 && (missing0 = "is_verified") || data.pricing === void 0 && (missing0 = "pricing") || data.total_downloads === void 0 && (missing0 = "total_downloads") || data.published_at === void 0 && (missing0 = "published_at") || data.updated_at === void 0 && (missing0 = "updated_at") || data.permissions === void 0 && (missing0 = "permissions") || data.manifest === void 0 && (missing0 = "manifest")) {
        validate34.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern4.test(data0)) {
                validate34.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' }];
                return false;
              }
            } else {
              validate34.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.slug !== void 0) {
            let data1 = data.slug;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (func1(data1) > 100) {
                  validate34.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/properties/slug/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                  return false;
                } else {
                  if (func1(data1) < 2) {
                    validate34.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/properties/slug/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                    return false;
                  } else {
                    if (!pattern5.test(data1)) {
                      validate34.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/properties/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                      return false;
                    }
                  }
                }
              } else {
                validate34.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/properties/slug/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.name !== void 0) {
              let data2 = data.name;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (func1(data2) > 200) {
                    validate34.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                    return false;
                  }
                } else {
                  validate34.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.description !== void 0) {
                let data3 = data.description;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data3 === "string") {
                    if (func1(data3) > 5e3) {
                      validate34.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 5e3 }, message: "must NOT have more than 5000 characters" }];
                      return false;
                    }
                  } else {
                    validate34.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.publisher !== void 0) {
                  let data4 = data.publisher;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (typeof data4 === "string") {
                      if (func1(data4) > 100) {
                        validate34.errors = [{ instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                        return false;
                      } else {
                        if (func1(data4) < 2) {
                          validate34.errors = [{ instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                          return false;
                        } else {
                          if (!pattern5.test(data4)) {
                            validate34.errors = [{ instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                            return false;
                          }
                        }
                      }
                    } else {
                      validate34.errors = [{ instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.author !== void 0) {
                    let data5 = data.author;
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (typeof data5 === "string") {
                        if (func1(data5) > 200) {
                          validate34.errors = [{ instancePath: instancePath + "/author", schemaPath: "#/properties/author/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                          return false;
                        }
                      } else {
                        validate34.errors = [{ instancePath: instancePath + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.category !== void 0) {
                      let data6 = data.category;
                      const _errs13 = errors;
                      if (errors === _errs13) {
                        if (typeof data6 === "string") {
                          if (func1(data6) > 50) {
                            validate34.errors = [{ instancePath: instancePath + "/category", schemaPath: "#/properties/category/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                            return false;
                          }
                        } else {
                          validate34.errors = [{ instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.type !== void 0) {
                        let data7 = data.type;
                        const _errs15 = errors;
                        if (!(data7 === "backend" || data7 === "frontend" || data7 === "hybrid" || data7 === "container" || data7 === "theme")) {
                          validate34.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema45.properties.type.enum }, message: "must be equal to one of the allowed values" }];
                          return false;
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.tags !== void 0) {
                          let data8 = data.tags;
                          const _errs16 = errors;
                          if (errors === _errs16) {
                            if (Array.isArray(data8)) {
                              if (data8.length > 100) {
                                validate34.errors = [{ instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                return false;
                              } else {
                                var valid1 = true;
                                const len0 = data8.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  let data9 = data8[i0];
                                  const _errs18 = errors;
                                  if (errors === _errs18) {
                                    if (typeof data9 === "string") {
                                      if (func1(data9) > 100) {
                                        validate34.errors = [{ instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                        return false;
                                      }
                                    } else {
                                      validate34.errors = [{ instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid1 = _errs18 === errors;
                                  if (!valid1) {
                                    break;
                                  }
                                }
                              }
                            } else {
                              validate34.errors = [{ instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.latest_version !== void 0) {
                            let data10 = data.latest_version;
                            const _errs20 = errors;
                            if (errors === _errs20) {
                              if (typeof data10 === "string") {
                                if (func1(data10) > 128) {
                                  validate34.errors = [{ instancePath: instancePath + "/latest_version", schemaPath: "#/properties/latest_version/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                                  return false;
                                } else {
                                  if (!pattern39.test(data10)) {
                                    validate34.errors = [{ instancePath: instancePath + "/latest_version", schemaPath: "#/properties/latest_version/pattern", keyword: "pattern", params: { pattern: "^\\d+\\.\\d+\\.\\d+[0-9A-Za-z.+-]*$" }, message: 'must match pattern "^\\d+\\.\\d+\\.\\d+[0-9A-Za-z.+-]*$"' }];
                                    return false;
                                  }
                                }
                              } else {
                                validate34.errors = [{ instancePath: instancePath + "/latest_version", schemaPath: "#/properties/latest_version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid0 = _errs20 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.visibility !== void 0) {
                              let data11 = data.visibility;
                              const _errs22 = errors;
                              if (!(data11 === "public" || data11 === "tenant" || data11 === "private")) {
                                validate34.errors = [{ instancePath: instancePath + "/visibility", schemaPath: "#/properties/visibility/enum", keyword: "enum", params: { allowedValues: schema45.properties.visibility.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                              }
                              var valid0 = _errs22 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.is_official !== void 0) {
                                const _errs23 = errors;
                                if (typeof data.is_official !== "boolean") {
                                  validate34.errors = [{ instancePath: instancePath + "/is_official", schemaPath: "#/properties/is_official/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                  return false;
                                }
                                var valid0 = _errs23 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.is_verified !== void 0) {
                                  const _errs25 = errors;
                                  if (typeof data.is_verified !== "boolean") {
                                    validate34.errors = [{ instancePath: instancePath + "/is_verified", schemaPath: "#/properties/is_verified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                    return false;
                                  }
                                  var valid0 = _errs25 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.pricing !== void 0) {
                                    let data14 = data.pricing;
                                    const _errs27 = errors;
                                    if (errors === _errs27) {
                                      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                        let missing1;
                                        if (data14.model === void 0 && (missing1 = "model") || data14.is_free === void 0 && (missing1 = "is_free") || data14.currency === void 0 && (missing1 = "currency")) {
                                          validate34.errors = [{ instancePath: instancePath + "/pricing", schemaPath: "#/properties/pricing/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                          return false;
                                        } else {
                                          if (data14.model !== void 0) {
                                            let data15 = data14.model;
                                            const _errs29 = errors;
                                            if (errors === _errs29) {
                                              if (typeof data15 === "string") {
                                                if (func1(data15) > 50) {
                                                  validate34.errors = [{ instancePath: instancePath + "/pricing/model", schemaPath: "#/properties/pricing/properties/model/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                                                  return false;
                                                }
                                              } else {
                                                validate34.errors = [{ instancePath: instancePath + "/pricing/model", schemaPath: "#/properties/pricing/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid2 = _errs29 === errors;
                                          } else {
                                            var valid2 = true;
                                          }
                                          if (valid2) {
                                            if (data14.is_free !== void 0) {
                                              const _errs31 = errors;
                                              if (typeof data14.is_free !== "boolean") {
                                                validate34.errors = [{ instancePath: instancePath + "/pricing/is_free", schemaPath: "#/properties/pricing/properties/is_free/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                return false;
                                              }
                                              var valid2 = _errs31 === errors;
                                            } else {
                                              var valid2 = true;
                                            }
                                            if (valid2) {
                                              if (data14.currency !== void 0) {
                                                let data17 = data14.currency;
                                                const _errs33 = errors;
                                                if (errors === _errs33) {
                                                  if (typeof data17 === "string") {
                                                    if (!pattern90.test(data17)) {
                                                      validate34.errors = [{ instancePath: instancePath + "/pricing/currency", schemaPath: "#/properties/pricing/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate34.errors = [{ instancePath: instancePath + "/pricing/currency", schemaPath: "#/properties/pricing/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid2 = _errs33 === errors;
                                              } else {
                                                var valid2 = true;
                                              }
                                              if (valid2) {
                                                if (data14.price !== void 0) {
                                                  let data18 = data14.price;
                                                  const _errs35 = errors;
                                                  if (errors === _errs35) {
                                                    if (typeof data18 === "string") {
                                                      if (!pattern91.test(data18)) {
                                                        validate34.errors = [{ instancePath: instancePath + "/pricing/price", schemaPath: "#/properties/pricing/properties/price/pattern", keyword: "pattern", params: { pattern: "^\\d{1,8}\\.\\d{2}$" }, message: 'must match pattern "^\\d{1,8}\\.\\d{2}$"' }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate34.errors = [{ instancePath: instancePath + "/pricing/price", schemaPath: "#/properties/pricing/properties/price/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid2 = _errs35 === errors;
                                                } else {
                                                  var valid2 = true;
                                                }
                                                if (valid2) {
                                                  if (data14.monthly !== void 0) {
                                                    let data19 = data14.monthly;
                                                    const _errs37 = errors;
                                                    if (errors === _errs37) {
                                                      if (typeof data19 === "string") {
                                                        if (!pattern91.test(data19)) {
                                                          validate34.errors = [{ instancePath: instancePath + "/pricing/monthly", schemaPath: "#/properties/pricing/properties/monthly/pattern", keyword: "pattern", params: { pattern: "^\\d{1,8}\\.\\d{2}$" }, message: 'must match pattern "^\\d{1,8}\\.\\d{2}$"' }];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate34.errors = [{ instancePath: instancePath + "/pricing/monthly", schemaPath: "#/properties/pricing/properties/monthly/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid2 = _errs37 === errors;
                                                  } else {
                                                    var valid2 = true;
                                                  }
                                                  if (valid2) {
                                                    if (data14.yearly !== void 0) {
                                                      let data20 = data14.yearly;
                                                      const _errs39 = errors;
                                                      if (errors === _errs39) {
                                                        if (typeof data20 === "string") {
                                                          if (!pattern91.test(data20)) {
                                                            validate34.errors = [{ instancePath: instancePath + "/pricing/yearly", schemaPath: "#/properties/pricing/properties/yearly/pattern", keyword: "pattern", params: { pattern: "^\\d{1,8}\\.\\d{2}$" }, message: 'must match pattern "^\\d{1,8}\\.\\d{2}$"' }];
                                                            return false;
                                                          }
                                                        } else {
                                                          validate34.errors = [{ instancePath: instancePath + "/pricing/yearly", schemaPath: "#/properties/pricing/properties/yearly/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid2 = _errs39 === errors;
                                                    } else {
                                                      var valid2 = true;
                                                    }
                                                    if (valid2) {
                                                      if (data14.lifetime !== void 0) {
                                                        let data21 = data14.lifetime;
                                                        const _errs41 = errors;
                                                        if (errors === _errs41) {
                                                          if (typeof data21 === "string") {
                                                            if (!pattern91.test(data21)) {
                                                              validate34.errors = [{ instancePath: instancePath + "/pricing/lifetime", schemaPath: "#/properties/pricing/properties/lifetime/pattern", keyword: "pattern", params: { pattern: "^\\d{1,8}\\.\\d{2}$" }, message: 'must match pattern "^\\d{1,8}\\.\\d{2}$"' }];
                                                              return false;
                                                            }
                                                          } else {
                                                            validate34.errors = [{ instancePath: instancePath + "/pricing/lifetime", schemaPath: "#/properties/pricing/properties/lifetime/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid2 = _errs41 === errors;
                                                      } else {
                                                        var valid2 = true;
                                                      }
                                                      if (valid2) {
                                                        if (data14.trial_days !== void 0) {
                                                          let data22 = data14.trial_days;
                                                          const _errs43 = errors;
                                                          if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                                                            validate34.errors = [{ instancePath: instancePath + "/pricing/trial_days", schemaPath: "#/properties/pricing/properties/trial_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                          }
                                                          if (errors === _errs43) {
                                                            if (typeof data22 == "number" && isFinite(data22)) {
                                                              if (data22 < 0 || isNaN(data22)) {
                                                                validate34.errors = [{ instancePath: instancePath + "/pricing/trial_days", schemaPath: "#/properties/pricing/properties/trial_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                return false;
                                                              }
                                                            }
                                                          }
                                                          var valid2 = _errs43 === errors;
                                                        } else {
                                                          var valid2 = true;
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      } else {
                                        validate34.errors = [{ instancePath: instancePath + "/pricing", schemaPath: "#/properties/pricing/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs27 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.total_downloads !== void 0) {
                                      let data23 = data.total_downloads;
                                      const _errs45 = errors;
                                      if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                                        validate34.errors = [{ instancePath: instancePath + "/total_downloads", schemaPath: "#/properties/total_downloads/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      if (errors === _errs45) {
                                        if (typeof data23 == "number" && isFinite(data23)) {
                                          if (data23 < 0 || isNaN(data23)) {
                                            validate34.errors = [{ instancePath: instancePath + "/total_downloads", schemaPath: "#/properties/total_downloads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      }
                                      var valid0 = _errs45 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.yanked !== void 0) {
                                        let data24 = data.yanked;
                                        const _errs47 = errors;
                                        if (errors === _errs47) {
                                          if (typeof data24 === "string") {
                                            if (func1(data24) > 1e3) {
                                              validate34.errors = [{ instancePath: instancePath + "/yanked", schemaPath: "#/properties/yanked/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                              return false;
                                            }
                                          } else {
                                            validate34.errors = [{ instancePath: instancePath + "/yanked", schemaPath: "#/properties/yanked/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs47 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.deprecated !== void 0) {
                                          let data25 = data.deprecated;
                                          const _errs49 = errors;
                                          if (errors === _errs49) {
                                            if (typeof data25 === "string") {
                                              if (func1(data25) > 1e3) {
                                                validate34.errors = [{ instancePath: instancePath + "/deprecated", schemaPath: "#/properties/deprecated/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                return false;
                                              }
                                            } else {
                                              validate34.errors = [{ instancePath: instancePath + "/deprecated", schemaPath: "#/properties/deprecated/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs49 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.replacement !== void 0) {
                                            let data26 = data.replacement;
                                            const _errs51 = errors;
                                            if (errors === _errs51) {
                                              if (typeof data26 === "string") {
                                                if (func1(data26) > 100) {
                                                  validate34.errors = [{ instancePath: instancePath + "/replacement", schemaPath: "#/properties/replacement/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                                  return false;
                                                } else {
                                                  if (func1(data26) < 2) {
                                                    validate34.errors = [{ instancePath: instancePath + "/replacement", schemaPath: "#/properties/replacement/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                                                    return false;
                                                  } else {
                                                    if (!pattern5.test(data26)) {
                                                      validate34.errors = [{ instancePath: instancePath + "/replacement", schemaPath: "#/properties/replacement/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                                                      return false;
                                                    }
                                                  }
                                                }
                                              } else {
                                                validate34.errors = [{ instancePath: instancePath + "/replacement", schemaPath: "#/properties/replacement/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid0 = _errs51 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.published_at !== void 0) {
                                              let data27 = data.published_at;
                                              const _errs53 = errors;
                                              if (errors === _errs53) {
                                                if (typeof data27 === "string") {
                                                  if (func1(data27) > 40) {
                                                    validate34.errors = [{ instancePath: instancePath + "/published_at", schemaPath: "#/properties/published_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                                    return false;
                                                  } else {
                                                    if (!pattern6.test(data27)) {
                                                      validate34.errors = [{ instancePath: instancePath + "/published_at", schemaPath: "#/properties/published_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                                      return false;
                                                    }
                                                  }
                                                } else {
                                                  validate34.errors = [{ instancePath: instancePath + "/published_at", schemaPath: "#/properties/published_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                              var valid0 = _errs53 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.updated_at !== void 0) {
                                                let data28 = data.updated_at;
                                                const _errs55 = errors;
                                                if (errors === _errs55) {
                                                  if (typeof data28 === "string") {
                                                    if (func1(data28) > 40) {
                                                      validate34.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                                      return false;
                                                    } else {
                                                      if (!pattern6.test(data28)) {
                                                        validate34.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                                        return false;
                                                      }
                                                    }
                                                  } else {
                                                    validate34.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid0 = _errs55 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.license !== void 0) {
                                                  let data29 = data.license;
                                                  const _errs57 = errors;
                                                  if (errors === _errs57) {
                                                    if (typeof data29 === "string") {
                                                      if (func1(data29) > 100) {
                                                        validate34.errors = [{ instancePath: instancePath + "/license", schemaPath: "#/properties/license/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate34.errors = [{ instancePath: instancePath + "/license", schemaPath: "#/properties/license/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid0 = _errs57 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.homepage !== void 0) {
                                                    let data30 = data.homepage;
                                                    const _errs59 = errors;
                                                    if (errors === _errs59) {
                                                      if (typeof data30 === "string") {
                                                        if (func1(data30) > 2e3) {
                                                          validate34.errors = [{ instancePath: instancePath + "/homepage", schemaPath: "#/properties/homepage/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate34.errors = [{ instancePath: instancePath + "/homepage", schemaPath: "#/properties/homepage/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid0 = _errs59 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.repository !== void 0) {
                                                      let data31 = data.repository;
                                                      const _errs61 = errors;
                                                      if (errors === _errs61) {
                                                        if (typeof data31 === "string") {
                                                          if (func1(data31) > 2e3) {
                                                            validate34.errors = [{ instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                            return false;
                                                          }
                                                        } else {
                                                          validate34.errors = [{ instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid0 = _errs61 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data.documentation !== void 0) {
                                                        let data32 = data.documentation;
                                                        const _errs63 = errors;
                                                        if (errors === _errs63) {
                                                          if (typeof data32 === "string") {
                                                            if (func1(data32) > 2e3) {
                                                              validate34.errors = [{ instancePath: instancePath + "/documentation", schemaPath: "#/properties/documentation/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                              return false;
                                                            }
                                                          } else {
                                                            validate34.errors = [{ instancePath: instancePath + "/documentation", schemaPath: "#/properties/documentation/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid0 = _errs63 === errors;
                                                      } else {
                                                        var valid0 = true;
                                                      }
                                                      if (valid0) {
                                                        if (data.support !== void 0) {
                                                          let data33 = data.support;
                                                          const _errs65 = errors;
                                                          if (errors === _errs65) {
                                                            if (typeof data33 === "string") {
                                                              if (func1(data33) > 2e3) {
                                                                validate34.errors = [{ instancePath: instancePath + "/support", schemaPath: "#/properties/support/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                                return false;
                                                              }
                                                            } else {
                                                              validate34.errors = [{ instancePath: instancePath + "/support", schemaPath: "#/properties/support/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid0 = _errs65 === errors;
                                                        } else {
                                                          var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                          if (data.permissions !== void 0) {
                                                            let data34 = data.permissions;
                                                            const _errs67 = errors;
                                                            if (errors === _errs67) {
                                                              if (Array.isArray(data34)) {
                                                                if (data34.length > 500) {
                                                                  validate34.errors = [{ instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" }];
                                                                  return false;
                                                                } else {
                                                                  var valid3 = true;
                                                                  const len1 = data34.length;
                                                                  for (let i1 = 0; i1 < len1; i1++) {
                                                                    let data35 = data34[i1];
                                                                    const _errs69 = errors;
                                                                    if (errors === _errs69) {
                                                                      if (typeof data35 === "string") {
                                                                        if (func1(data35) > 200) {
                                                                          validate34.errors = [{ instancePath: instancePath + "/permissions/" + i1, schemaPath: "#/properties/permissions/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                          return false;
                                                                        }
                                                                      } else {
                                                                        validate34.errors = [{ instancePath: instancePath + "/permissions/" + i1, schemaPath: "#/properties/permissions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid3 = _errs69 === errors;
                                                                    if (!valid3) {
                                                                      break;
                                                                    }
                                                                  }
                                                                }
                                                              } else {
                                                                validate34.errors = [{ instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid0 = _errs67 === errors;
                                                          } else {
                                                            var valid0 = true;
                                                          }
                                                          if (valid0) {
                                                            if (data.manifest !== void 0) {
                                                              let data36 = data.manifest;
                                                              const _errs71 = errors;
                                                              if (errors === _errs71) {
                                                                if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                                                                  var props0 = {};
                                                                  for (const key0 in data36) {
                                                                    if (pattern110.test(key0)) {
                                                                      props0[key0] = true;
                                                                    }
                                                                  }
                                                                } else {
                                                                  validate34.errors = [{ instancePath: instancePath + "/manifest", schemaPath: "#/properties/manifest/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid0 = _errs71 === errors;
                                                            } else {
                                                              var valid0 = true;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { "props": { "id": true, "slug": true, "name": true, "description": true, "publisher": true, "author": true, "category": true, "type": true, "tags": true, "latest_version": true, "visibility": true, "is_official": true, "is_verified": true, "pricing": true, "total_downloads": true, "yanked": true, "deprecated": true, "replacement": true, "published_at": true, "updated_at": true, "license": true, "homepage": true, "repository": true, "documentation": true, "support": true, "permissions": true, "manifest": true }, "dynamicProps": false, "dynamicItems": false };
var VersionPage = validate35;
var schema46 = { "type": "object", "required": ["data", "meta"], "properties": { "data": { "type": "array", "items": { "type": "object", "required": ["id", "plugin_id", "slug", "version", "publisher", "state", "sha256", "size", "tree_digest", "key_id", "visibility", "channel", "created_at", "download_url", "signature_url"], "properties": { "id": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "plugin_id": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "slug": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "minLength": 2, "maxLength": 100 }, "version": { "type": "string", "pattern": "^\\d+\\.\\d+\\.\\d+[0-9A-Za-z.+-]*$", "maxLength": 128 }, "publisher": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "minLength": 2, "maxLength": 100 }, "state": { "enum": ["staged", "checking", "published", "held", "rejected"] }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "size": { "type": "integer", "minimum": 0 }, "tree_digest": { "type": "string", "pattern": "^t1:[A-Za-z0-9+/]{43}=$" }, "key_id": { "type": "string", "pattern": "^SHA256:[A-Za-z0-9+/]{43}$" }, "visibility": { "enum": ["public", "tenant", "private"] }, "channel": { "type": "string", "maxLength": 50 }, "changelog": { "type": "string", "maxLength": 1e5 }, "yanked": { "type": "string", "maxLength": 1e3 }, "deprecated": { "type": "string", "maxLength": 1e3 }, "replacement": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "minLength": 2, "maxLength": 100 }, "published_at": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, "created_at": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, "download_url": { "type": "string", "maxLength": 2e3 }, "signature_url": { "type": "string", "maxLength": 2e3 } } }, "maxItems": 100 }, "meta": { "type": "object", "required": ["total_estimate"], "properties": { "next_cursor": { "type": "string", "maxLength": 2e3 }, "total_estimate": { "type": "integer", "minimum": 0 } } } } };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.meta === void 0 && (missing0 = "meta")) {
        validate35.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.data !== void 0) {
          let data0 = data.data;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length > 100) {
                validate35.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                return false;
              } else {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data1 = data0[i0];
                  const _errs3 = errors;
                  if (errors === _errs3) {
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                      let missing1;
                      if (data1.id === void 0 && (missing1 = "id") || data1.plugin_id === void 0 && (missing1 = "plugin_id") || data1.slug === void 0 && (missing1 = "slug") || data1.version === void 0 && (missing1 = "version") || data1.publisher === void 0 && (missing1 = "publisher") || data1.state === void 0 && (missing1 = "state") || data1.sha256 === void 0 && (missing1 = "sha256") || data1.size === void 0 && (missing1 = "size") || data1.tree_digest === void 0 && (missing1 = "tree_digest") || data1.key_id === void 0 && (missing1 = "key_id") || data1.visibility === void 0 && (missing1 = "visibility") || data1.channel === void 0 && (missing1 = "channel") || data1.created_at === void 0 && (missing1 = "created_at") || data1.download_url === void 0 && (missing1 = "download_url") || data1.signature_url === void 0 && (missing1 = "signature_url")) {
                        validate35.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        if (data1.id !== void 0) {
                          let data2 = data1.id;
                          const _errs5 = errors;
                          if (errors === _errs5) {
                            if (typeof data2 === "string") {
                              if (!pattern4.test(data2)) {
                                validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/id", schemaPath: "#/properties/data/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' }];
                                return false;
                              }
                            } else {
                              validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/id", schemaPath: "#/properties/data/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid2 = _errs5 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.plugin_id !== void 0) {
                            let data3 = data1.plugin_id;
                            const _errs7 = errors;
                            if (errors === _errs7) {
                              if (typeof data3 === "string") {
                                if (!pattern4.test(data3)) {
                                  validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/plugin_id", schemaPath: "#/properties/data/items/properties/plugin_id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' }];
                                  return false;
                                }
                              } else {
                                validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/plugin_id", schemaPath: "#/properties/data/items/properties/plugin_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid2 = _errs7 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data1.slug !== void 0) {
                              let data4 = data1.slug;
                              const _errs9 = errors;
                              if (errors === _errs9) {
                                if (typeof data4 === "string") {
                                  if (func1(data4) > 100) {
                                    validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/slug", schemaPath: "#/properties/data/items/properties/slug/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                    return false;
                                  } else {
                                    if (func1(data4) < 2) {
                                      validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/slug", schemaPath: "#/properties/data/items/properties/slug/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                                      return false;
                                    } else {
                                      if (!pattern5.test(data4)) {
                                        validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/slug", schemaPath: "#/properties/data/items/properties/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                                        return false;
                                      }
                                    }
                                  }
                                } else {
                                  validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/slug", schemaPath: "#/properties/data/items/properties/slug/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid2 = _errs9 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data1.version !== void 0) {
                                let data5 = data1.version;
                                const _errs11 = errors;
                                if (errors === _errs11) {
                                  if (typeof data5 === "string") {
                                    if (func1(data5) > 128) {
                                      validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/version", schemaPath: "#/properties/data/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                                      return false;
                                    } else {
                                      if (!pattern39.test(data5)) {
                                        validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/version", schemaPath: "#/properties/data/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^\\d+\\.\\d+\\.\\d+[0-9A-Za-z.+-]*$" }, message: 'must match pattern "^\\d+\\.\\d+\\.\\d+[0-9A-Za-z.+-]*$"' }];
                                        return false;
                                      }
                                    }
                                  } else {
                                    validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/version", schemaPath: "#/properties/data/items/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid2 = _errs11 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data1.publisher !== void 0) {
                                  let data6 = data1.publisher;
                                  const _errs13 = errors;
                                  if (errors === _errs13) {
                                    if (typeof data6 === "string") {
                                      if (func1(data6) > 100) {
                                        validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/publisher", schemaPath: "#/properties/data/items/properties/publisher/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                        return false;
                                      } else {
                                        if (func1(data6) < 2) {
                                          validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/publisher", schemaPath: "#/properties/data/items/properties/publisher/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                                          return false;
                                        } else {
                                          if (!pattern5.test(data6)) {
                                            validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/publisher", schemaPath: "#/properties/data/items/properties/publisher/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                                            return false;
                                          }
                                        }
                                      }
                                    } else {
                                      validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/publisher", schemaPath: "#/properties/data/items/properties/publisher/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid2 = _errs13 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data1.state !== void 0) {
                                    let data7 = data1.state;
                                    const _errs15 = errors;
                                    if (!(data7 === "staged" || data7 === "checking" || data7 === "published" || data7 === "held" || data7 === "rejected")) {
                                      validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/state", schemaPath: "#/properties/data/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema46.properties.data.items.properties.state.enum }, message: "must be equal to one of the allowed values" }];
                                      return false;
                                    }
                                    var valid2 = _errs15 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data1.sha256 !== void 0) {
                                      let data8 = data1.sha256;
                                      const _errs16 = errors;
                                      if (errors === _errs16) {
                                        if (typeof data8 === "string") {
                                          if (!pattern41.test(data8)) {
                                            validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/sha256", schemaPath: "#/properties/data/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                            return false;
                                          }
                                        } else {
                                          validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/sha256", schemaPath: "#/properties/data/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid2 = _errs16 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data1.size !== void 0) {
                                        let data9 = data1.size;
                                        const _errs18 = errors;
                                        if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                                          validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/size", schemaPath: "#/properties/data/items/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                          return false;
                                        }
                                        if (errors === _errs18) {
                                          if (typeof data9 == "number" && isFinite(data9)) {
                                            if (data9 < 0 || isNaN(data9)) {
                                              validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/size", schemaPath: "#/properties/data/items/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                              return false;
                                            }
                                          }
                                        }
                                        var valid2 = _errs18 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data1.tree_digest !== void 0) {
                                          let data10 = data1.tree_digest;
                                          const _errs20 = errors;
                                          if (errors === _errs20) {
                                            if (typeof data10 === "string") {
                                              if (!pattern42.test(data10)) {
                                                validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/tree_digest", schemaPath: "#/properties/data/items/properties/tree_digest/pattern", keyword: "pattern", params: { pattern: "^t1:[A-Za-z0-9+/]{43}=$" }, message: 'must match pattern "^t1:[A-Za-z0-9+/]{43}=$"' }];
                                                return false;
                                              }
                                            } else {
                                              validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/tree_digest", schemaPath: "#/properties/data/items/properties/tree_digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid2 = _errs20 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                        if (valid2) {
                                          if (data1.key_id !== void 0) {
                                            let data11 = data1.key_id;
                                            const _errs22 = errors;
                                            if (errors === _errs22) {
                                              if (typeof data11 === "string") {
                                                if (!pattern10.test(data11)) {
                                                  validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/key_id", schemaPath: "#/properties/data/items/properties/key_id/pattern", keyword: "pattern", params: { pattern: "^SHA256:[A-Za-z0-9+/]{43}$" }, message: 'must match pattern "^SHA256:[A-Za-z0-9+/]{43}$"' }];
                                                  return false;
                                                }
                                              } else {
                                                validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/key_id", schemaPath: "#/properties/data/items/properties/key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid2 = _errs22 === errors;
                                          } else {
                                            var valid2 = true;
                                          }
                                          if (valid2) {
                                            if (data1.visibility !== void 0) {
                                              let data12 = data1.visibility;
                                              const _errs24 = errors;
                                              if (!(data12 === "public" || data12 === "tenant" || data12 === "private")) {
                                                validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/visibility", schemaPath: "#/properties/data/items/properties/visibility/enum", keyword: "enum", params: { allowedValues: schema46.properties.data.items.properties.visibility.enum }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                              }
                                              var valid2 = _errs24 === errors;
                                            } else {
                                              var valid2 = true;
                                            }
                                            if (valid2) {
                                              if (data1.channel !== void 0) {
                                                let data13 = data1.channel;
                                                const _errs25 = errors;
                                                if (errors === _errs25) {
                                                  if (typeof data13 === "string") {
                                                    if (func1(data13) > 50) {
                                                      validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/channel", schemaPath: "#/properties/data/items/properties/channel/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/channel", schemaPath: "#/properties/data/items/properties/channel/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid2 = _errs25 === errors;
                                              } else {
                                                var valid2 = true;
                                              }
                                              if (valid2) {
                                                if (data1.changelog !== void 0) {
                                                  let data14 = data1.changelog;
                                                  const _errs27 = errors;
                                                  if (errors === _errs27) {
                                                    if (typeof data14 === "string") {
                                                      if (func1(data14) > 1e5) {
                                                        validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/changelog", schemaPath: "#/properties/data/items/properties/changelog/maxLength", keyword: "maxLength", params: { limit: 1e5 }, message: "must NOT have more than 100000 characters" }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/changelog", schemaPath: "#/properties/data/items/properties/changelog/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid2 = _errs27 === errors;
                                                } else {
                                                  var valid2 = true;
                                                }
                                                if (valid2) {
                                                  if (data1.yanked !== void 0) {
                                                    let data15 = data1.yanked;
                                                    const _errs29 = errors;
                                                    if (errors === _errs29) {
                                                      if (typeof data15 === "string") {
                                                        if (func1(data15) > 1e3) {
                                                          validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/yanked", schemaPath: "#/properties/data/items/properties/yanked/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/yanked", schemaPath: "#/properties/data/items/properties/yanked/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid2 = _errs29 === errors;
                                                  } else {
                                                    var valid2 = true;
                                                  }
                                                  if (valid2) {
                                                    if (data1.deprecated !== void 0) {
                                                      let data16 = data1.deprecated;
                                                      const _errs31 = errors;
                                                      if (errors === _errs31) {
                                                        if (typeof data16 === "string") {
                                                          if (func1(data16) > 1e3) {
                                                            validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/deprecated", schemaPath: "#/properties/data/items/properties/deprecated/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                            return false;
                                                          }
                                                        } else {
                                                          validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/deprecated", schemaPath: "#/properties/data/items/properties/deprecated/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid2 = _errs31 === errors;
                                                    } else {
                                                      var valid2 = true;
                                                    }
                                                    if (valid2) {
                                                      if (data1.replacement !== void 0) {
                                                        let data17 = data1.replacement;
                                                        const _errs33 = errors;
                                                        if (errors === _errs33) {
                                                          if (typeof data17 === "string") {
                                                            if (func1(data17) > 100) {
                                                              validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/replacement", schemaPath: "#/properties/data/items/properties/replacement/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                                              return false;
                                                            } else {
                                                              if (func1(data17) < 2) {
                                                                validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/replacement", schemaPath: "#/properties/data/items/properties/replacement/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                                                                return false;
                                                              } else {
                                                                if (!pattern5.test(data17)) {
                                                                  validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/replacement", schemaPath: "#/properties/data/items/properties/replacement/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                                                                  return false;
                                                                }
                                                              }
                                                            }
                                                          } else {
                                                            validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/replacement", schemaPath: "#/properties/data/items/properties/replacement/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid2 = _errs33 === errors;
                                                      } else {
                                                        var valid2 = true;
                                                      }
                                                      if (valid2) {
                                                        if (data1.published_at !== void 0) {
                                                          let data18 = data1.published_at;
                                                          const _errs35 = errors;
                                                          if (errors === _errs35) {
                                                            if (typeof data18 === "string") {
                                                              if (func1(data18) > 40) {
                                                                validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/published_at", schemaPath: "#/properties/data/items/properties/published_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                                                return false;
                                                              } else {
                                                                if (!pattern6.test(data18)) {
                                                                  validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/published_at", schemaPath: "#/properties/data/items/properties/published_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                                                  return false;
                                                                }
                                                              }
                                                            } else {
                                                              validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/published_at", schemaPath: "#/properties/data/items/properties/published_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid2 = _errs35 === errors;
                                                        } else {
                                                          var valid2 = true;
                                                        }
                                                        if (valid2) {
                                                          if (data1.created_at !== void 0) {
                                                            let data19 = data1.created_at;
                                                            const _errs37 = errors;
                                                            if (errors === _errs37) {
                                                              if (typeof data19 === "string") {
                                                                if (func1(data19) > 40) {
                                                                  validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/created_at", schemaPath: "#/properties/data/items/properties/created_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                                                  return false;
                                                                } else {
                                                                  if (!pattern6.test(data19)) {
                                                                    validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/created_at", schemaPath: "#/properties/data/items/properties/created_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                                                    return false;
                                                                  }
                                                                }
                                                              } else {
                                                                validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/created_at", schemaPath: "#/properties/data/items/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid2 = _errs37 === errors;
                                                          } else {
                                                            var valid2 = true;
                                                          }
                                                          if (valid2) {
                                                            if (data1.download_url !== void 0) {
                                                              let data20 = data1.download_url;
                                                              const _errs39 = errors;
                                                              if (errors === _errs39) {
                                                                if (typeof data20 === "string") {
                                                                  if (func1(data20) > 2e3) {
                                                                    validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/download_url", schemaPath: "#/properties/data/items/properties/download_url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                                    return false;
                                                                  }
                                                                } else {
                                                                  validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/download_url", schemaPath: "#/properties/data/items/properties/download_url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid2 = _errs39 === errors;
                                                            } else {
                                                              var valid2 = true;
                                                            }
                                                            if (valid2) {
                                                              if (data1.signature_url !== void 0) {
                                                                let data21 = data1.signature_url;
                                                                const _errs41 = errors;
                                                                if (errors === _errs41) {
                                                                  if (typeof data21 === "string") {
                                                                    if (func1(data21) > 2e3) {
                                                                      validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/signature_url", schemaPath: "#/properties/data/items/properties/signature_url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                                      return false;
                                                                    }
                                                                  } else {
                                                                    validate35.errors = [{ instancePath: instancePath + "/data/" + i0 + "/signature_url", schemaPath: "#/properties/data/items/properties/signature_url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid2 = _errs41 === errors;
                                                              } else {
                                                                var valid2 = true;
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    } else {
                      validate35.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid1 = _errs3 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
            } else {
              validate35.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.meta !== void 0) {
            let data22 = data.meta;
            const _errs43 = errors;
            if (errors === _errs43) {
              if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                let missing2;
                if (data22.total_estimate === void 0 && (missing2 = "total_estimate")) {
                  validate35.errors = [{ instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                  return false;
                } else {
                  if (data22.next_cursor !== void 0) {
                    let data23 = data22.next_cursor;
                    const _errs45 = errors;
                    if (errors === _errs45) {
                      if (typeof data23 === "string") {
                        if (func1(data23) > 2e3) {
                          validate35.errors = [{ instancePath: instancePath + "/meta/next_cursor", schemaPath: "#/properties/meta/properties/next_cursor/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                          return false;
                        }
                      } else {
                        validate35.errors = [{ instancePath: instancePath + "/meta/next_cursor", schemaPath: "#/properties/meta/properties/next_cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid3 = _errs45 === errors;
                  } else {
                    var valid3 = true;
                  }
                  if (valid3) {
                    if (data22.total_estimate !== void 0) {
                      let data24 = data22.total_estimate;
                      const _errs47 = errors;
                      if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                        validate35.errors = [{ instancePath: instancePath + "/meta/total_estimate", schemaPath: "#/properties/meta/properties/total_estimate/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      if (errors === _errs47) {
                        if (typeof data24 == "number" && isFinite(data24)) {
                          if (data24 < 0 || isNaN(data24)) {
                            validate35.errors = [{ instancePath: instancePath + "/meta/total_estimate", schemaPath: "#/properties/meta/properties/total_estimate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                            return false;
                          }
                        }
                      }
                      var valid3 = _errs47 === errors;
                    } else {
                      var valid3 = true;
                    }
                  }
                }
              } else {
                validate35.errors = [{ instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs43 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate35.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { "props": { "data": true, "meta": true }, "dynamicProps": false, "dynamicItems": false };
var PublishedVersion = validate36;
var schema47 = { "type": "object", "required": ["id", "plugin_id", "slug", "version", "publisher", "state", "sha256", "size", "tree_digest", "key_id", "visibility", "channel", "created_at", "download_url", "signature_url"], "properties": { "id": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "plugin_id": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "slug": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "minLength": 2, "maxLength": 100 }, "version": { "type": "string", "pattern": "^\\d+\\.\\d+\\.\\d+[0-9A-Za-z.+-]*$", "maxLength": 128 }, "publisher": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "minLength": 2, "maxLength": 100 }, "state": { "enum": ["staged", "checking", "published", "held", "rejected"] }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "size": { "type": "integer", "minimum": 0 }, "tree_digest": { "type": "string", "pattern": "^t1:[A-Za-z0-9+/]{43}=$" }, "key_id": { "type": "string", "pattern": "^SHA256:[A-Za-z0-9+/]{43}$" }, "visibility": { "enum": ["public", "tenant", "private"] }, "channel": { "type": "string", "maxLength": 50 }, "changelog": { "type": "string", "maxLength": 1e5 }, "yanked": { "type": "string", "maxLength": 1e3 }, "deprecated": { "type": "string", "maxLength": 1e3 }, "replacement": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "minLength": 2, "maxLength": 100 }, "published_at": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, "created_at": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, "download_url": { "type": "string", "maxLength": 2e3 }, "signature_url": { "type": "string", "maxLength": 2e3 } } };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.plugin_id === void 0 && (missing0 = "plugin_id") || data.slug === void 0 && (missing0 = "slug") || data.version === void 0 && (missing0 = "version") || data.publisher === void 0 && (missing0 = "publisher") || data.state === void 0 && (missing0 = "state") || data.sha256 === void 0 && (missing0 = "sha256") || data.size === void 0 && (missing0 = "size") || data.tree_digest === void 0 && (missing0 = "tree_digest") || data.key_id === void 0 && (missing0 = "key_id") || data.visibility === void 0 && (missing0 = "visibility") || data.channel === void 0 && (missing0 = "channel") || data.created_at === void 0 && (missing0 = "created_at") || data.download_url === void 0 && (missing0 = "download_url") || data.signature_url === void 0 && (missing0 = "signature_url")) {
        validate36.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern4.test(data0)) {
                validate36.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' }];
                return false;
              }
            } else {
              validate36.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.plugin_id !== void 0) {
            let data1 = data.plugin_id;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (!pattern4.test(data1)) {
                  validate36.errors = [{ instancePath: instancePath + "/plugin_id", schemaPath: "#/properties/plugin_id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' }];
                  return false;
                }
              } else {
                validate36.errors = [{ instancePath: instancePath + "/plugin_id", schemaPath: "#/properties/plugin_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.slug !== void 0) {
              let data2 = data.slug;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (func1(data2) > 100) {
                    validate36.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/properties/slug/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                    return false;
                  } else {
                    if (func1(data2) < 2) {
                      validate36.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/properties/slug/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                      return false;
                    } else {
                      if (!pattern5.test(data2)) {
                        validate36.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/properties/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                        return false;
                      }
                    }
                  }
                } else {
                  validate36.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/properties/slug/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.version !== void 0) {
                let data3 = data.version;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data3 === "string") {
                    if (func1(data3) > 128) {
                      validate36.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                      return false;
                    } else {
                      if (!pattern39.test(data3)) {
                        validate36.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^\\d+\\.\\d+\\.\\d+[0-9A-Za-z.+-]*$" }, message: 'must match pattern "^\\d+\\.\\d+\\.\\d+[0-9A-Za-z.+-]*$"' }];
                        return false;
                      }
                    }
                  } else {
                    validate36.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.publisher !== void 0) {
                  let data4 = data.publisher;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (typeof data4 === "string") {
                      if (func1(data4) > 100) {
                        validate36.errors = [{ instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                        return false;
                      } else {
                        if (func1(data4) < 2) {
                          validate36.errors = [{ instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                          return false;
                        } else {
                          if (!pattern5.test(data4)) {
                            validate36.errors = [{ instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                            return false;
                          }
                        }
                      }
                    } else {
                      validate36.errors = [{ instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.state !== void 0) {
                    let data5 = data.state;
                    const _errs11 = errors;
                    if (!(data5 === "staged" || data5 === "checking" || data5 === "published" || data5 === "held" || data5 === "rejected")) {
                      validate36.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema47.properties.state.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.sha256 !== void 0) {
                      let data6 = data.sha256;
                      const _errs12 = errors;
                      if (errors === _errs12) {
                        if (typeof data6 === "string") {
                          if (!pattern41.test(data6)) {
                            validate36.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                            return false;
                          }
                        } else {
                          validate36.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.size !== void 0) {
                        let data7 = data.size;
                        const _errs14 = errors;
                        if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                          validate36.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs14) {
                          if (typeof data7 == "number" && isFinite(data7)) {
                            if (data7 < 0 || isNaN(data7)) {
                              validate36.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.tree_digest !== void 0) {
                          let data8 = data.tree_digest;
                          const _errs16 = errors;
                          if (errors === _errs16) {
                            if (typeof data8 === "string") {
                              if (!pattern42.test(data8)) {
                                validate36.errors = [{ instancePath: instancePath + "/tree_digest", schemaPath: "#/properties/tree_digest/pattern", keyword: "pattern", params: { pattern: "^t1:[A-Za-z0-9+/]{43}=$" }, message: 'must match pattern "^t1:[A-Za-z0-9+/]{43}=$"' }];
                                return false;
                              }
                            } else {
                              validate36.errors = [{ instancePath: instancePath + "/tree_digest", schemaPath: "#/properties/tree_digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.key_id !== void 0) {
                            let data9 = data.key_id;
                            const _errs18 = errors;
                            if (errors === _errs18) {
                              if (typeof data9 === "string") {
                                if (!pattern10.test(data9)) {
                                  validate36.errors = [{ instancePath: instancePath + "/key_id", schemaPath: "#/properties/key_id/pattern", keyword: "pattern", params: { pattern: "^SHA256:[A-Za-z0-9+/]{43}$" }, message: 'must match pattern "^SHA256:[A-Za-z0-9+/]{43}$"' }];
                                  return false;
                                }
                              } else {
                                validate36.errors = [{ instancePath: instancePath + "/key_id", schemaPath: "#/properties/key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid0 = _errs18 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.visibility !== void 0) {
                              let data10 = data.visibility;
                              const _errs20 = errors;
                              if (!(data10 === "public" || data10 === "tenant" || data10 === "private")) {
                                validate36.errors = [{ instancePath: instancePath + "/visibility", schemaPath: "#/properties/visibility/enum", keyword: "enum", params: { allowedValues: schema47.properties.visibility.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                              }
                              var valid0 = _errs20 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.channel !== void 0) {
                                let data11 = data.channel;
                                const _errs21 = errors;
                                if (errors === _errs21) {
                                  if (typeof data11 === "string") {
                                    if (func1(data11) > 50) {
                                      validate36.errors = [{ instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                                      return false;
                                    }
                                  } else {
                                    validate36.errors = [{ instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs21 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.changelog !== void 0) {
                                  let data12 = data.changelog;
                                  const _errs23 = errors;
                                  if (errors === _errs23) {
                                    if (typeof data12 === "string") {
                                      if (func1(data12) > 1e5) {
                                        validate36.errors = [{ instancePath: instancePath + "/changelog", schemaPath: "#/properties/changelog/maxLength", keyword: "maxLength", params: { limit: 1e5 }, message: "must NOT have more than 100000 characters" }];
                                        return false;
                                      }
                                    } else {
                                      validate36.errors = [{ instancePath: instancePath + "/changelog", schemaPath: "#/properties/changelog/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs23 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.yanked !== void 0) {
                                    let data13 = data.yanked;
                                    const _errs25 = errors;
                                    if (errors === _errs25) {
                                      if (typeof data13 === "string") {
                                        if (func1(data13) > 1e3) {
                                          validate36.errors = [{ instancePath: instancePath + "/yanked", schemaPath: "#/properties/yanked/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                          return false;
                                        }
                                      } else {
                                        validate36.errors = [{ instancePath: instancePath + "/yanked", schemaPath: "#/properties/yanked/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs25 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.deprecated !== void 0) {
                                      let data14 = data.deprecated;
                                      const _errs27 = errors;
                                      if (errors === _errs27) {
                                        if (typeof data14 === "string") {
                                          if (func1(data14) > 1e3) {
                                            validate36.errors = [{ instancePath: instancePath + "/deprecated", schemaPath: "#/properties/deprecated/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                            return false;
                                          }
                                        } else {
                                          validate36.errors = [{ instancePath: instancePath + "/deprecated", schemaPath: "#/properties/deprecated/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs27 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.replacement !== void 0) {
                                        let data15 = data.replacement;
                                        const _errs29 = errors;
                                        if (errors === _errs29) {
                                          if (typeof data15 === "string") {
                                            if (func1(data15) > 100) {
                                              validate36.errors = [{ instancePath: instancePath + "/replacement", schemaPath: "#/properties/replacement/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                              return false;
                                            } else {
                                              if (func1(data15) < 2) {
                                                validate36.errors = [{ instancePath: instancePath + "/replacement", schemaPath: "#/properties/replacement/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                                                return false;
                                              } else {
                                                if (!pattern5.test(data15)) {
                                                  validate36.errors = [{ instancePath: instancePath + "/replacement", schemaPath: "#/properties/replacement/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                                                  return false;
                                                }
                                              }
                                            }
                                          } else {
                                            validate36.errors = [{ instancePath: instancePath + "/replacement", schemaPath: "#/properties/replacement/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs29 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.published_at !== void 0) {
                                          let data16 = data.published_at;
                                          const _errs31 = errors;
                                          if (errors === _errs31) {
                                            if (typeof data16 === "string") {
                                              if (func1(data16) > 40) {
                                                validate36.errors = [{ instancePath: instancePath + "/published_at", schemaPath: "#/properties/published_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                                return false;
                                              } else {
                                                if (!pattern6.test(data16)) {
                                                  validate36.errors = [{ instancePath: instancePath + "/published_at", schemaPath: "#/properties/published_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                                  return false;
                                                }
                                              }
                                            } else {
                                              validate36.errors = [{ instancePath: instancePath + "/published_at", schemaPath: "#/properties/published_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs31 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.created_at !== void 0) {
                                            let data17 = data.created_at;
                                            const _errs33 = errors;
                                            if (errors === _errs33) {
                                              if (typeof data17 === "string") {
                                                if (func1(data17) > 40) {
                                                  validate36.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                                  return false;
                                                } else {
                                                  if (!pattern6.test(data17)) {
                                                    validate36.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                                    return false;
                                                  }
                                                }
                                              } else {
                                                validate36.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid0 = _errs33 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.download_url !== void 0) {
                                              let data18 = data.download_url;
                                              const _errs35 = errors;
                                              if (errors === _errs35) {
                                                if (typeof data18 === "string") {
                                                  if (func1(data18) > 2e3) {
                                                    validate36.errors = [{ instancePath: instancePath + "/download_url", schemaPath: "#/properties/download_url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                    return false;
                                                  }
                                                } else {
                                                  validate36.errors = [{ instancePath: instancePath + "/download_url", schemaPath: "#/properties/download_url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                              var valid0 = _errs35 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.signature_url !== void 0) {
                                                let data19 = data.signature_url;
                                                const _errs37 = errors;
                                                if (errors === _errs37) {
                                                  if (typeof data19 === "string") {
                                                    if (func1(data19) > 2e3) {
                                                      validate36.errors = [{ instancePath: instancePath + "/signature_url", schemaPath: "#/properties/signature_url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate36.errors = [{ instancePath: instancePath + "/signature_url", schemaPath: "#/properties/signature_url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid0 = _errs37 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate36.errors = vErrors;
  return errors === 0;
}
validate36.evaluated = { "props": { "id": true, "plugin_id": true, "slug": true, "version": true, "publisher": true, "state": true, "sha256": true, "size": true, "tree_digest": true, "key_id": true, "visibility": true, "channel": true, "changelog": true, "yanked": true, "deprecated": true, "replacement": true, "published_at": true, "created_at": true, "download_url": true, "signature_url": true }, "dynamicProps": false, "dynamicItems": false };
var CategoryList = validate37;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data")) {
        validate37.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.data !== void 0) {
          let data0 = data.data;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length > 1e3) {
                validate37.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
                return false;
              } else {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data1 = data0[i0];
                  const _errs3 = errors;
                  if (errors === _errs3) {
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                      let missing1;
                      if (data1.category === void 0 && (missing1 = "category") || data1.plugins === void 0 && (missing1 = "plugins")) {
                        validate37.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        if (data1.category !== void 0) {
                          let data2 = data1.category;
                          const _errs5 = errors;
                          if (errors === _errs5) {
                            if (typeof data2 === "string") {
                              if (func1(data2) > 50) {
                                validate37.errors = [{ instancePath: instancePath + "/data/" + i0 + "/category", schemaPath: "#/properties/data/items/properties/category/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                                return false;
                              }
                            } else {
                              validate37.errors = [{ instancePath: instancePath + "/data/" + i0 + "/category", schemaPath: "#/properties/data/items/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid2 = _errs5 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.plugins !== void 0) {
                            let data3 = data1.plugins;
                            const _errs7 = errors;
                            if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                              validate37.errors = [{ instancePath: instancePath + "/data/" + i0 + "/plugins", schemaPath: "#/properties/data/items/properties/plugins/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            if (errors === _errs7) {
                              if (typeof data3 == "number" && isFinite(data3)) {
                                if (data3 < 0 || isNaN(data3)) {
                                  validate37.errors = [{ instancePath: instancePath + "/data/" + i0 + "/plugins", schemaPath: "#/properties/data/items/properties/plugins/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                  return false;
                                }
                              }
                            }
                            var valid2 = _errs7 === errors;
                          } else {
                            var valid2 = true;
                          }
                        }
                      }
                    } else {
                      validate37.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid1 = _errs3 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
            } else {
              validate37.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}
validate37.evaluated = { "props": { "data": true }, "dynamicProps": false, "dynamicItems": false };
var UploadResult = validate38;
var schema49 = { "type": "object", "required": ["id", "plugin_id", "slug", "version", "publisher", "state", "sha256", "size", "tree_digest", "key_id", "visibility", "channel", "created_at", "download_url", "signature_url", "already_published", "plugin_registered", "key_registered", "findings"], "properties": { "id": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "plugin_id": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "slug": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "minLength": 2, "maxLength": 100 }, "version": { "type": "string", "pattern": "^\\d+\\.\\d+\\.\\d+[0-9A-Za-z.+-]*$", "maxLength": 128 }, "publisher": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "minLength": 2, "maxLength": 100 }, "state": { "enum": ["staged", "checking", "published", "held", "rejected"] }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "size": { "type": "integer", "minimum": 0 }, "tree_digest": { "type": "string", "pattern": "^t1:[A-Za-z0-9+/]{43}=$" }, "key_id": { "type": "string", "pattern": "^SHA256:[A-Za-z0-9+/]{43}$" }, "visibility": { "enum": ["public", "tenant", "private"] }, "channel": { "type": "string", "maxLength": 50 }, "changelog": { "type": "string", "maxLength": 1e5 }, "yanked": { "type": "string", "maxLength": 1e3 }, "deprecated": { "type": "string", "maxLength": 1e3 }, "replacement": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "minLength": 2, "maxLength": 100 }, "published_at": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, "created_at": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, "download_url": { "type": "string", "maxLength": 2e3 }, "signature_url": { "type": "string", "maxLength": 2e3 }, "already_published": { "type": "boolean" }, "plugin_registered": { "type": "boolean" }, "key_registered": { "type": "boolean" }, "findings": { "type": "array", "items": { "type": "object", "required": ["code", "severity", "message", "pointer", "file", "line", "column"], "properties": { "code": { "type": "string", "maxLength": 200 }, "severity": { "type": "string", "maxLength": 20 }, "message": { "type": "string", "maxLength": 4e3 }, "pointer": { "type": "string", "maxLength": 4e3 }, "file": { "type": "string", "maxLength": 4e3 }, "line": { "type": "integer", "minimum": 0 }, "column": { "type": "integer", "minimum": 0 }, "hint": { "type": "string", "maxLength": 4e3 } } }, "maxItems": 1e3 } } };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.plugin_id === void 0 && (missing0 = "plugin_id") || data.slug === void 0 && (missing0 = "slug") || data.version === void 0 && (missing0 = "version") || data.publisher === void 0 && (missing0 = "publisher") || data.state === void 0 && (missing0 = "state") || data.sha256 === void 0 && (missing0 = "sha256") || data.size === void 0 && (missing0 = "size") || data.tree_digest === void 0 && (missing0 = "tree_digest") || data.key_id === void 0 && (missing0 = "key_id") || data.visibility === void 0 && (missing0 = "visibility") || data.channel === void 0 && (missing0 = "channel") || data.created_at === void 0 && (missing0 = "created_at") || data.download_url === void 0 && (missing0 = "download_url") || data.signature_url === void 0 && (missing0 = "signature_url") || data.already_published === void 0 && (missing0 = "already_published") || data.plugin_registered === void 0 && (missing0 = "plugin_registered") || data.key_registered === void 0 && (missing0 = "key_registered") || data.findings === void 0 && (missing0 = "findings")) {
        validate38.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern4.test(data0)) {
                validate38.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' }];
                return false;
              }
            } else {
              validate38.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.plugin_id !== void 0) {
            let data1 = data.plugin_id;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (!pattern4.test(data1)) {
                  validate38.errors = [{ instancePath: instancePath + "/plugin_id", schemaPath: "#/properties/plugin_id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' }];
                  return false;
                }
              } else {
                validate38.errors = [{ instancePath: instancePath + "/plugin_id", schemaPath: "#/properties/plugin_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.slug !== void 0) {
              let data2 = data.slug;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (func1(data2) > 100) {
                    validate38.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/properties/slug/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                    return false;
                  } else {
                    if (func1(data2) < 2) {
                      validate38.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/properties/slug/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                      return false;
                    } else {
                      if (!pattern5.test(data2)) {
                        validate38.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/properties/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                        return false;
                      }
                    }
                  }
                } else {
                  validate38.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/properties/slug/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.version !== void 0) {
                let data3 = data.version;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data3 === "string") {
                    if (func1(data3) > 128) {
                      validate38.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                      return false;
                    } else {
                      if (!pattern39.test(data3)) {
                        validate38.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^\\d+\\.\\d+\\.\\d+[0-9A-Za-z.+-]*$" }, message: 'must match pattern "^\\d+\\.\\d+\\.\\d+[0-9A-Za-z.+-]*$"' }];
                        return false;
                      }
                    }
                  } else {
                    validate38.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.publisher !== void 0) {
                  let data4 = data.publisher;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (typeof data4 === "string") {
                      if (func1(data4) > 100) {
                        validate38.errors = [{ instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                        return false;
                      } else {
                        if (func1(data4) < 2) {
                          validate38.errors = [{ instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                          return false;
                        } else {
                          if (!pattern5.test(data4)) {
                            validate38.errors = [{ instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                            return false;
                          }
                        }
                      }
                    } else {
                      validate38.errors = [{ instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.state !== void 0) {
                    let data5 = data.state;
                    const _errs11 = errors;
                    if (!(data5 === "staged" || data5 === "checking" || data5 === "published" || data5 === "held" || data5 === "rejected")) {
                      validate38.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema49.properties.state.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.sha256 !== void 0) {
                      let data6 = data.sha256;
                      const _errs12 = errors;
                      if (errors === _errs12) {
                        if (typeof data6 === "string") {
                          if (!pattern41.test(data6)) {
                            validate38.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                            return false;
                          }
                        } else {
                          validate38.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.size !== void 0) {
                        let data7 = data.size;
                        const _errs14 = errors;
                        if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                          validate38.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs14) {
                          if (typeof data7 == "number" && isFinite(data7)) {
                            if (data7 < 0 || isNaN(data7)) {
                              validate38.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.tree_digest !== void 0) {
                          let data8 = data.tree_digest;
                          const _errs16 = errors;
                          if (errors === _errs16) {
                            if (typeof data8 === "string") {
                              if (!pattern42.test(data8)) {
                                validate38.errors = [{ instancePath: instancePath + "/tree_digest", schemaPath: "#/properties/tree_digest/pattern", keyword: "pattern", params: { pattern: "^t1:[A-Za-z0-9+/]{43}=$" }, message: 'must match pattern "^t1:[A-Za-z0-9+/]{43}=$"' }];
                                return false;
                              }
                            } else {
                              validate38.errors = [{ instancePath: instancePath + "/tree_digest", schemaPath: "#/properties/tree_digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.key_id !== void 0) {
                            let data9 = data.key_id;
                            const _errs18 = errors;
                            if (errors === _errs18) {
                              if (typeof data9 === "string") {
                                if (!pattern10.test(data9)) {
                                  validate38.errors = [{ instancePath: instancePath + "/key_id", schemaPath: "#/properties/key_id/pattern", keyword: "pattern", params: { pattern: "^SHA256:[A-Za-z0-9+/]{43}$" }, message: 'must match pattern "^SHA256:[A-Za-z0-9+/]{43}$"' }];
                                  return false;
                                }
                              } else {
                                validate38.errors = [{ instancePath: instancePath + "/key_id", schemaPath: "#/properties/key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid0 = _errs18 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.visibility !== void 0) {
                              let data10 = data.visibility;
                              const _errs20 = errors;
                              if (!(data10 === "public" || data10 === "tenant" || data10 === "private")) {
                                validate38.errors = [{ instancePath: instancePath + "/visibility", schemaPath: "#/properties/visibility/enum", keyword: "enum", params: { allowedValues: schema49.properties.visibility.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                              }
                              var valid0 = _errs20 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.channel !== void 0) {
                                let data11 = data.channel;
                                const _errs21 = errors;
                                if (errors === _errs21) {
                                  if (typeof data11 === "string") {
                                    if (func1(data11) > 50) {
                                      validate38.errors = [{ instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                                      return false;
                                    }
                                  } else {
                                    validate38.errors = [{ instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs21 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.changelog !== void 0) {
                                  let data12 = data.changelog;
                                  const _errs23 = errors;
                                  if (errors === _errs23) {
                                    if (typeof data12 === "string") {
                                      if (func1(data12) > 1e5) {
                                        validate38.errors = [{ instancePath: instancePath + "/changelog", schemaPath: "#/properties/changelog/maxLength", keyword: "maxLength", params: { limit: 1e5 }, message: "must NOT have more than 100000 characters" }];
                                        return false;
                                      }
                                    } else {
                                      validate38.errors = [{ instancePath: instancePath + "/changelog", schemaPath: "#/properties/changelog/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs23 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.yanked !== void 0) {
                                    let data13 = data.yanked;
                                    const _errs25 = errors;
                                    if (errors === _errs25) {
                                      if (typeof data13 === "string") {
                                        if (func1(data13) > 1e3) {
                                          validate38.errors = [{ instancePath: instancePath + "/yanked", schemaPath: "#/properties/yanked/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                          return false;
                                        }
                                      } else {
                                        validate38.errors = [{ instancePath: instancePath + "/yanked", schemaPath: "#/properties/yanked/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs25 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.deprecated !== void 0) {
                                      let data14 = data.deprecated;
                                      const _errs27 = errors;
                                      if (errors === _errs27) {
                                        if (typeof data14 === "string") {
                                          if (func1(data14) > 1e3) {
                                            validate38.errors = [{ instancePath: instancePath + "/deprecated", schemaPath: "#/properties/deprecated/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                            return false;
                                          }
                                        } else {
                                          validate38.errors = [{ instancePath: instancePath + "/deprecated", schemaPath: "#/properties/deprecated/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs27 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.replacement !== void 0) {
                                        let data15 = data.replacement;
                                        const _errs29 = errors;
                                        if (errors === _errs29) {
                                          if (typeof data15 === "string") {
                                            if (func1(data15) > 100) {
                                              validate38.errors = [{ instancePath: instancePath + "/replacement", schemaPath: "#/properties/replacement/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                              return false;
                                            } else {
                                              if (func1(data15) < 2) {
                                                validate38.errors = [{ instancePath: instancePath + "/replacement", schemaPath: "#/properties/replacement/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                                                return false;
                                              } else {
                                                if (!pattern5.test(data15)) {
                                                  validate38.errors = [{ instancePath: instancePath + "/replacement", schemaPath: "#/properties/replacement/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                                                  return false;
                                                }
                                              }
                                            }
                                          } else {
                                            validate38.errors = [{ instancePath: instancePath + "/replacement", schemaPath: "#/properties/replacement/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs29 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.published_at !== void 0) {
                                          let data16 = data.published_at;
                                          const _errs31 = errors;
                                          if (errors === _errs31) {
                                            if (typeof data16 === "string") {
                                              if (func1(data16) > 40) {
                                                validate38.errors = [{ instancePath: instancePath + "/published_at", schemaPath: "#/properties/published_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                                return false;
                                              } else {
                                                if (!pattern6.test(data16)) {
                                                  validate38.errors = [{ instancePath: instancePath + "/published_at", schemaPath: "#/properties/published_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                                  return false;
                                                }
                                              }
                                            } else {
                                              validate38.errors = [{ instancePath: instancePath + "/published_at", schemaPath: "#/properties/published_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs31 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.created_at !== void 0) {
                                            let data17 = data.created_at;
                                            const _errs33 = errors;
                                            if (errors === _errs33) {
                                              if (typeof data17 === "string") {
                                                if (func1(data17) > 40) {
                                                  validate38.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                                  return false;
                                                } else {
                                                  if (!pattern6.test(data17)) {
                                                    validate38.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                                    return false;
                                                  }
                                                }
                                              } else {
                                                validate38.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid0 = _errs33 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.download_url !== void 0) {
                                              let data18 = data.download_url;
                                              const _errs35 = errors;
                                              if (errors === _errs35) {
                                                if (typeof data18 === "string") {
                                                  if (func1(data18) > 2e3) {
                                                    validate38.errors = [{ instancePath: instancePath + "/download_url", schemaPath: "#/properties/download_url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                    return false;
                                                  }
                                                } else {
                                                  validate38.errors = [{ instancePath: instancePath + "/download_url", schemaPath: "#/properties/download_url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                              var valid0 = _errs35 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.signature_url !== void 0) {
                                                let data19 = data.signature_url;
                                                const _errs37 = errors;
                                                if (errors === _errs37) {
                                                  if (typeof data19 === "string") {
                                                    if (func1(data19) > 2e3) {
                                                      validate38.errors = [{ instancePath: instancePath + "/signature_url", schemaPath: "#/properties/signature_url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate38.errors = [{ instancePath: instancePath + "/signature_url", schemaPath: "#/properties/signature_url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid0 = _errs37 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.already_published !== void 0) {
                                                  const _errs39 = errors;
                                                  if (typeof data.already_published !== "boolean") {
                                                    validate38.errors = [{ instancePath: instancePath + "/already_published", schemaPath: "#/properties/already_published/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                    return false;
                                                  }
                                                  var valid0 = _errs39 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.plugin_registered !== void 0) {
                                                    const _errs41 = errors;
                                                    if (typeof data.plugin_registered !== "boolean") {
                                                      validate38.errors = [{ instancePath: instancePath + "/plugin_registered", schemaPath: "#/properties/plugin_registered/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                      return false;
                                                    }
                                                    var valid0 = _errs41 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.key_registered !== void 0) {
                                                      const _errs43 = errors;
                                                      if (typeof data.key_registered !== "boolean") {
                                                        validate38.errors = [{ instancePath: instancePath + "/key_registered", schemaPath: "#/properties/key_registered/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                        return false;
                                                      }
                                                      var valid0 = _errs43 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data.findings !== void 0) {
                                                        let data23 = data.findings;
                                                        const _errs45 = errors;
                                                        if (errors === _errs45) {
                                                          if (Array.isArray(data23)) {
                                                            if (data23.length > 1e3) {
                                                              validate38.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
                                                              return false;
                                                            } else {
                                                              var valid1 = true;
                                                              const len0 = data23.length;
                                                              for (let i0 = 0; i0 < len0; i0++) {
                                                                let data24 = data23[i0];
                                                                const _errs47 = errors;
                                                                if (errors === _errs47) {
                                                                  if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                                                    let missing1;
                                                                    if (data24.code === void 0 && (missing1 = "code") || data24.severity === void 0 && (missing1 = "severity") || data24.message === void 0 && (missing1 = "message") || data24.pointer === void 0 && (missing1 = "pointer") || data24.file === void 0 && (missing1 = "file") || data24.line === void 0 && (missing1 = "line") || data24.column === void 0 && (missing1 = "column")) {
                                                                      validate38.errors = [{ instancePath: instancePath + "/findings/" + i0, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                                      return false;
                                                                    } else {
                                                                      if (data24.code !== void 0) {
                                                                        let data25 = data24.code;
                                                                        const _errs49 = errors;
                                                                        if (errors === _errs49) {
                                                                          if (typeof data25 === "string") {
                                                                            if (func1(data25) > 200) {
                                                                              validate38.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/code", schemaPath: "#/properties/findings/items/properties/code/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                              return false;
                                                                            }
                                                                          } else {
                                                                            validate38.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/code", schemaPath: "#/properties/findings/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid2 = _errs49 === errors;
                                                                      } else {
                                                                        var valid2 = true;
                                                                      }
                                                                      if (valid2) {
                                                                        if (data24.severity !== void 0) {
                                                                          let data26 = data24.severity;
                                                                          const _errs51 = errors;
                                                                          if (errors === _errs51) {
                                                                            if (typeof data26 === "string") {
                                                                              if (func1(data26) > 20) {
                                                                                validate38.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/severity", schemaPath: "#/properties/findings/items/properties/severity/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" }];
                                                                                return false;
                                                                              }
                                                                            } else {
                                                                              validate38.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/severity", schemaPath: "#/properties/findings/items/properties/severity/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                          var valid2 = _errs51 === errors;
                                                                        } else {
                                                                          var valid2 = true;
                                                                        }
                                                                        if (valid2) {
                                                                          if (data24.message !== void 0) {
                                                                            let data27 = data24.message;
                                                                            const _errs53 = errors;
                                                                            if (errors === _errs53) {
                                                                              if (typeof data27 === "string") {
                                                                                if (func1(data27) > 4e3) {
                                                                                  validate38.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/message", schemaPath: "#/properties/findings/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                                                                                  return false;
                                                                                }
                                                                              } else {
                                                                                validate38.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/message", schemaPath: "#/properties/findings/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                            var valid2 = _errs53 === errors;
                                                                          } else {
                                                                            var valid2 = true;
                                                                          }
                                                                          if (valid2) {
                                                                            if (data24.pointer !== void 0) {
                                                                              let data28 = data24.pointer;
                                                                              const _errs55 = errors;
                                                                              if (errors === _errs55) {
                                                                                if (typeof data28 === "string") {
                                                                                  if (func1(data28) > 4e3) {
                                                                                    validate38.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/pointer", schemaPath: "#/properties/findings/items/properties/pointer/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                                                                                    return false;
                                                                                  }
                                                                                } else {
                                                                                  validate38.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/pointer", schemaPath: "#/properties/findings/items/properties/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                              var valid2 = _errs55 === errors;
                                                                            } else {
                                                                              var valid2 = true;
                                                                            }
                                                                            if (valid2) {
                                                                              if (data24.file !== void 0) {
                                                                                let data29 = data24.file;
                                                                                const _errs57 = errors;
                                                                                if (errors === _errs57) {
                                                                                  if (typeof data29 === "string") {
                                                                                    if (func1(data29) > 4e3) {
                                                                                      validate38.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/file", schemaPath: "#/properties/findings/items/properties/file/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                                                                                      return false;
                                                                                    }
                                                                                  } else {
                                                                                    validate38.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/file", schemaPath: "#/properties/findings/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                  }
                                                                                }
                                                                                var valid2 = _errs57 === errors;
                                                                              } else {
                                                                                var valid2 = true;
                                                                              }
                                                                              if (valid2) {
                                                                                if (data24.line !== void 0) {
                                                                                  let data30 = data24.line;
                                                                                  const _errs59 = errors;
                                                                                  if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30))) {
                                                                                    validate38.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/line", schemaPath: "#/properties/findings/items/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                    return false;
                                                                                  }
                                                                                  if (errors === _errs59) {
                                                                                    if (typeof data30 == "number" && isFinite(data30)) {
                                                                                      if (data30 < 0 || isNaN(data30)) {
                                                                                        validate38.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/line", schemaPath: "#/properties/findings/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                        return false;
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                  var valid2 = _errs59 === errors;
                                                                                } else {
                                                                                  var valid2 = true;
                                                                                }
                                                                                if (valid2) {
                                                                                  if (data24.column !== void 0) {
                                                                                    let data31 = data24.column;
                                                                                    const _errs61 = errors;
                                                                                    if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
                                                                                      validate38.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/column", schemaPath: "#/properties/findings/items/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                      return false;
                                                                                    }
                                                                                    if (errors === _errs61) {
                                                                                      if (typeof data31 == "number" && isFinite(data31)) {
                                                                                        if (data31 < 0 || isNaN(data31)) {
                                                                                          validate38.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/column", schemaPath: "#/properties/findings/items/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                    var valid2 = _errs61 === errors;
                                                                                  } else {
                                                                                    var valid2 = true;
                                                                                  }
                                                                                  if (valid2) {
                                                                                    if (data24.hint !== void 0) {
                                                                                      let data32 = data24.hint;
                                                                                      const _errs63 = errors;
                                                                                      if (errors === _errs63) {
                                                                                        if (typeof data32 === "string") {
                                                                                          if (func1(data32) > 4e3) {
                                                                                            validate38.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/hint", schemaPath: "#/properties/findings/items/properties/hint/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                                                                                            return false;
                                                                                          }
                                                                                        } else {
                                                                                          validate38.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/hint", schemaPath: "#/properties/findings/items/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                      var valid2 = _errs63 === errors;
                                                                                    } else {
                                                                                      var valid2 = true;
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  } else {
                                                                    validate38.errors = [{ instancePath: instancePath + "/findings/" + i0, schemaPath: "#/properties/findings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid1 = _errs47 === errors;
                                                                if (!valid1) {
                                                                  break;
                                                                }
                                                              }
                                                            }
                                                          } else {
                                                            validate38.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid0 = _errs45 === errors;
                                                      } else {
                                                        var valid0 = true;
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate38.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate38.errors = vErrors;
  return errors === 0;
}
validate38.evaluated = { "props": { "id": true, "plugin_id": true, "slug": true, "version": true, "publisher": true, "state": true, "sha256": true, "size": true, "tree_digest": true, "key_id": true, "visibility": true, "channel": true, "changelog": true, "yanked": true, "deprecated": true, "replacement": true, "published_at": true, "created_at": true, "download_url": true, "signature_url": true, "already_published": true, "plugin_registered": true, "key_registered": true, "findings": true }, "dynamicProps": false, "dynamicItems": false };
var RegisterResult = validate39;
var schema50 = { "type": "object", "required": ["id", "slug", "publisher", "visibility"], "properties": { "id": { "type": "string", "maxLength": 100 }, "slug": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "minLength": 2, "maxLength": 100 }, "publisher": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "minLength": 2, "maxLength": 100 }, "visibility": { "enum": ["public", "tenant", "private"] } } };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.slug === void 0 && (missing0 = "slug") || data.publisher === void 0 && (missing0 = "publisher") || data.visibility === void 0 && (missing0 = "visibility")) {
        validate39.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) > 100) {
                validate39.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                return false;
              }
            } else {
              validate39.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.slug !== void 0) {
            let data1 = data.slug;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (func1(data1) > 100) {
                  validate39.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/properties/slug/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                  return false;
                } else {
                  if (func1(data1) < 2) {
                    validate39.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/properties/slug/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                    return false;
                  } else {
                    if (!pattern5.test(data1)) {
                      validate39.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/properties/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                      return false;
                    }
                  }
                }
              } else {
                validate39.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/properties/slug/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.publisher !== void 0) {
              let data2 = data.publisher;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (func1(data2) > 100) {
                    validate39.errors = [{ instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                    return false;
                  } else {
                    if (func1(data2) < 2) {
                      validate39.errors = [{ instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                      return false;
                    } else {
                      if (!pattern5.test(data2)) {
                        validate39.errors = [{ instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                        return false;
                      }
                    }
                  }
                } else {
                  validate39.errors = [{ instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.visibility !== void 0) {
                let data3 = data.visibility;
                const _errs7 = errors;
                if (!(data3 === "public" || data3 === "tenant" || data3 === "private")) {
                  validate39.errors = [{ instancePath: instancePath + "/visibility", schemaPath: "#/properties/visibility/enum", keyword: "enum", params: { allowedValues: schema50.properties.visibility.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate39.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate39.errors = vErrors;
  return errors === 0;
}
validate39.evaluated = { "props": { "id": true, "slug": true, "publisher": true, "visibility": true }, "dynamicProps": false, "dynamicItems": false };
var OpenUpload = validate40;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate40.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.plugin === void 0 && (missing0 = "plugin") || data.publisher === void 0 && (missing0 = "publisher") || data.size === void 0 && (missing0 = "size") || data.sha256 === void 0 && (missing0 = "sha256") || data.offset === void 0 && (missing0 = "offset") || data.expires_at === void 0 && (missing0 = "expires_at")) {
        validate40.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern4.test(data0)) {
                validate40.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' }];
                return false;
              }
            } else {
              validate40.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.plugin !== void 0) {
            let data1 = data.plugin;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (func1(data1) > 100) {
                  validate40.errors = [{ instancePath: instancePath + "/plugin", schemaPath: "#/properties/plugin/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                  return false;
                } else {
                  if (func1(data1) < 2) {
                    validate40.errors = [{ instancePath: instancePath + "/plugin", schemaPath: "#/properties/plugin/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                    return false;
                  } else {
                    if (!pattern5.test(data1)) {
                      validate40.errors = [{ instancePath: instancePath + "/plugin", schemaPath: "#/properties/plugin/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                      return false;
                    }
                  }
                }
              } else {
                validate40.errors = [{ instancePath: instancePath + "/plugin", schemaPath: "#/properties/plugin/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.publisher !== void 0) {
              let data2 = data.publisher;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (func1(data2) > 100) {
                    validate40.errors = [{ instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                    return false;
                  } else {
                    if (func1(data2) < 2) {
                      validate40.errors = [{ instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                      return false;
                    } else {
                      if (!pattern5.test(data2)) {
                        validate40.errors = [{ instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                        return false;
                      }
                    }
                  }
                } else {
                  validate40.errors = [{ instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.size !== void 0) {
                let data3 = data.size;
                const _errs7 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                  validate40.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs7) {
                  if (typeof data3 == "number" && isFinite(data3)) {
                    if (data3 < 0 || isNaN(data3)) {
                      validate40.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.sha256 !== void 0) {
                  let data4 = data.sha256;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (typeof data4 === "string") {
                      if (!pattern41.test(data4)) {
                        validate40.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                        return false;
                      }
                    } else {
                      validate40.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.offset !== void 0) {
                    let data5 = data.offset;
                    const _errs11 = errors;
                    if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                      validate40.errors = [{ instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs11) {
                      if (typeof data5 == "number" && isFinite(data5)) {
                        if (data5 < 0 || isNaN(data5)) {
                          validate40.errors = [{ instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.expires_at !== void 0) {
                      let data6 = data.expires_at;
                      const _errs13 = errors;
                      if (errors === _errs13) {
                        if (typeof data6 === "string") {
                          if (func1(data6) > 40) {
                            validate40.errors = [{ instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                            return false;
                          } else {
                            if (!pattern6.test(data6)) {
                              validate40.errors = [{ instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                              return false;
                            }
                          }
                        } else {
                          validate40.errors = [{ instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate40.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate40.errors = vErrors;
  return errors === 0;
}
validate40.evaluated = { "props": { "id": true, "plugin": true, "publisher": true, "size": true, "sha256": true, "offset": true, "expires_at": true }, "dynamicProps": false, "dynamicItems": false };
var TokenList = validate41;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate41.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.meta === void 0 && (missing0 = "meta")) {
        validate41.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.data !== void 0) {
          let data0 = data.data;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length > 1e3) {
                validate41.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
                return false;
              } else {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data1 = data0[i0];
                  const _errs3 = errors;
                  if (errors === _errs3) {
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                      let missing1;
                      if (data1.id === void 0 && (missing1 = "id") || data1.name === void 0 && (missing1 = "name") || data1.prefix === void 0 && (missing1 = "prefix") || data1.scopes === void 0 && (missing1 = "scopes") || data1.issued_by === void 0 && (missing1 = "issued_by") || data1.created_at === void 0 && (missing1 = "created_at") || data1.expires_at === void 0 && (missing1 = "expires_at") || data1.current === void 0 && (missing1 = "current")) {
                        validate41.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        if (data1.id !== void 0) {
                          let data2 = data1.id;
                          const _errs5 = errors;
                          if (errors === _errs5) {
                            if (typeof data2 === "string") {
                              if (!pattern4.test(data2)) {
                                validate41.errors = [{ instancePath: instancePath + "/data/" + i0 + "/id", schemaPath: "#/properties/data/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' }];
                                return false;
                              }
                            } else {
                              validate41.errors = [{ instancePath: instancePath + "/data/" + i0 + "/id", schemaPath: "#/properties/data/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid2 = _errs5 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.name !== void 0) {
                            let data3 = data1.name;
                            const _errs7 = errors;
                            if (errors === _errs7) {
                              if (typeof data3 === "string") {
                                if (func1(data3) > 200) {
                                  validate41.errors = [{ instancePath: instancePath + "/data/" + i0 + "/name", schemaPath: "#/properties/data/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                  return false;
                                }
                              } else {
                                validate41.errors = [{ instancePath: instancePath + "/data/" + i0 + "/name", schemaPath: "#/properties/data/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid2 = _errs7 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data1.prefix !== void 0) {
                              let data4 = data1.prefix;
                              const _errs9 = errors;
                              if (errors === _errs9) {
                                if (typeof data4 === "string") {
                                  if (func1(data4) > 20) {
                                    validate41.errors = [{ instancePath: instancePath + "/data/" + i0 + "/prefix", schemaPath: "#/properties/data/items/properties/prefix/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" }];
                                    return false;
                                  }
                                } else {
                                  validate41.errors = [{ instancePath: instancePath + "/data/" + i0 + "/prefix", schemaPath: "#/properties/data/items/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid2 = _errs9 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data1.scopes !== void 0) {
                                let data5 = data1.scopes;
                                const _errs11 = errors;
                                if (errors === _errs11) {
                                  if (Array.isArray(data5)) {
                                    if (data5.length > 100) {
                                      validate41.errors = [{ instancePath: instancePath + "/data/" + i0 + "/scopes", schemaPath: "#/properties/data/items/properties/scopes/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                      return false;
                                    } else {
                                      var valid3 = true;
                                      const len1 = data5.length;
                                      for (let i1 = 0; i1 < len1; i1++) {
                                        let data6 = data5[i1];
                                        const _errs13 = errors;
                                        if (errors === _errs13) {
                                          if (typeof data6 === "string") {
                                            if (func1(data6) > 200) {
                                              validate41.errors = [{ instancePath: instancePath + "/data/" + i0 + "/scopes/" + i1, schemaPath: "#/properties/data/items/properties/scopes/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                              return false;
                                            }
                                          } else {
                                            validate41.errors = [{ instancePath: instancePath + "/data/" + i0 + "/scopes/" + i1, schemaPath: "#/properties/data/items/properties/scopes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid3 = _errs13 === errors;
                                        if (!valid3) {
                                          break;
                                        }
                                      }
                                    }
                                  } else {
                                    validate41.errors = [{ instancePath: instancePath + "/data/" + i0 + "/scopes", schemaPath: "#/properties/data/items/properties/scopes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid2 = _errs11 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data1.organisation !== void 0) {
                                  let data7 = data1.organisation;
                                  const _errs15 = errors;
                                  if (errors === _errs15) {
                                    if (typeof data7 === "string") {
                                      if (func1(data7) > 100) {
                                        validate41.errors = [{ instancePath: instancePath + "/data/" + i0 + "/organisation", schemaPath: "#/properties/data/items/properties/organisation/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                        return false;
                                      } else {
                                        if (func1(data7) < 2) {
                                          validate41.errors = [{ instancePath: instancePath + "/data/" + i0 + "/organisation", schemaPath: "#/properties/data/items/properties/organisation/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                                          return false;
                                        } else {
                                          if (!pattern5.test(data7)) {
                                            validate41.errors = [{ instancePath: instancePath + "/data/" + i0 + "/organisation", schemaPath: "#/properties/data/items/properties/organisation/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                                            return false;
                                          }
                                        }
                                      }
                                    } else {
                                      validate41.errors = [{ instancePath: instancePath + "/data/" + i0 + "/organisation", schemaPath: "#/properties/data/items/properties/organisation/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid2 = _errs15 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data1.plugins !== void 0) {
                                    let data8 = data1.plugins;
                                    const _errs17 = errors;
                                    if (errors === _errs17) {
                                      if (Array.isArray(data8)) {
                                        if (data8.length > 100) {
                                          validate41.errors = [{ instancePath: instancePath + "/data/" + i0 + "/plugins", schemaPath: "#/properties/data/items/properties/plugins/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                          return false;
                                        } else {
                                          var valid4 = true;
                                          const len2 = data8.length;
                                          for (let i2 = 0; i2 < len2; i2++) {
                                            let data9 = data8[i2];
                                            const _errs19 = errors;
                                            if (errors === _errs19) {
                                              if (typeof data9 === "string") {
                                                if (func1(data9) > 100) {
                                                  validate41.errors = [{ instancePath: instancePath + "/data/" + i0 + "/plugins/" + i2, schemaPath: "#/properties/data/items/properties/plugins/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                                  return false;
                                                } else {
                                                  if (func1(data9) < 2) {
                                                    validate41.errors = [{ instancePath: instancePath + "/data/" + i0 + "/plugins/" + i2, schemaPath: "#/properties/data/items/properties/plugins/items/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                                                    return false;
                                                  } else {
                                                    if (!pattern5.test(data9)) {
                                                      validate41.errors = [{ instancePath: instancePath + "/data/" + i0 + "/plugins/" + i2, schemaPath: "#/properties/data/items/properties/plugins/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                                                      return false;
                                                    }
                                                  }
                                                }
                                              } else {
                                                validate41.errors = [{ instancePath: instancePath + "/data/" + i0 + "/plugins/" + i2, schemaPath: "#/properties/data/items/properties/plugins/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid4 = _errs19 === errors;
                                            if (!valid4) {
                                              break;
                                            }
                                          }
                                        }
                                      } else {
                                        validate41.errors = [{ instancePath: instancePath + "/data/" + i0 + "/plugins", schemaPath: "#/properties/data/items/properties/plugins/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                      }
                                    }
                                    var valid2 = _errs17 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data1.issued_by !== void 0) {
                                      let data10 = data1.issued_by;
                                      const _errs21 = errors;
                                      if (errors === _errs21) {
                                        if (typeof data10 === "string") {
                                          if (func1(data10) > 50) {
                                            validate41.errors = [{ instancePath: instancePath + "/data/" + i0 + "/issued_by", schemaPath: "#/properties/data/items/properties/issued_by/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                                            return false;
                                          }
                                        } else {
                                          validate41.errors = [{ instancePath: instancePath + "/data/" + i0 + "/issued_by", schemaPath: "#/properties/data/items/properties/issued_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid2 = _errs21 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data1.created_at !== void 0) {
                                        let data11 = data1.created_at;
                                        const _errs23 = errors;
                                        if (errors === _errs23) {
                                          if (typeof data11 === "string") {
                                            if (func1(data11) > 40) {
                                              validate41.errors = [{ instancePath: instancePath + "/data/" + i0 + "/created_at", schemaPath: "#/properties/data/items/properties/created_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                              return false;
                                            } else {
                                              if (!pattern6.test(data11)) {
                                                validate41.errors = [{ instancePath: instancePath + "/data/" + i0 + "/created_at", schemaPath: "#/properties/data/items/properties/created_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                                return false;
                                              }
                                            }
                                          } else {
                                            validate41.errors = [{ instancePath: instancePath + "/data/" + i0 + "/created_at", schemaPath: "#/properties/data/items/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid2 = _errs23 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data1.expires_at !== void 0) {
                                          let data12 = data1.expires_at;
                                          const _errs25 = errors;
                                          if (errors === _errs25) {
                                            if (typeof data12 === "string") {
                                              if (func1(data12) > 40) {
                                                validate41.errors = [{ instancePath: instancePath + "/data/" + i0 + "/expires_at", schemaPath: "#/properties/data/items/properties/expires_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                                return false;
                                              } else {
                                                if (!pattern6.test(data12)) {
                                                  validate41.errors = [{ instancePath: instancePath + "/data/" + i0 + "/expires_at", schemaPath: "#/properties/data/items/properties/expires_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                                  return false;
                                                }
                                              }
                                            } else {
                                              validate41.errors = [{ instancePath: instancePath + "/data/" + i0 + "/expires_at", schemaPath: "#/properties/data/items/properties/expires_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid2 = _errs25 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                        if (valid2) {
                                          if (data1.last_used_at !== void 0) {
                                            let data13 = data1.last_used_at;
                                            const _errs27 = errors;
                                            if (errors === _errs27) {
                                              if (typeof data13 === "string") {
                                                if (func1(data13) > 40) {
                                                  validate41.errors = [{ instancePath: instancePath + "/data/" + i0 + "/last_used_at", schemaPath: "#/properties/data/items/properties/last_used_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                                  return false;
                                                } else {
                                                  if (!pattern6.test(data13)) {
                                                    validate41.errors = [{ instancePath: instancePath + "/data/" + i0 + "/last_used_at", schemaPath: "#/properties/data/items/properties/last_used_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                                    return false;
                                                  }
                                                }
                                              } else {
                                                validate41.errors = [{ instancePath: instancePath + "/data/" + i0 + "/last_used_at", schemaPath: "#/properties/data/items/properties/last_used_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid2 = _errs27 === errors;
                                          } else {
                                            var valid2 = true;
                                          }
                                          if (valid2) {
                                            if (data1.current !== void 0) {
                                              const _errs29 = errors;
                                              if (typeof data1.current !== "boolean") {
                                                validate41.errors = [{ instancePath: instancePath + "/data/" + i0 + "/current", schemaPath: "#/properties/data/items/properties/current/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                return false;
                                              }
                                              var valid2 = _errs29 === errors;
                                            } else {
                                              var valid2 = true;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    } else {
                      validate41.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid1 = _errs3 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
            } else {
              validate41.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.meta !== void 0) {
            let data15 = data.meta;
            const _errs31 = errors;
            if (errors === _errs31) {
              if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                if (data15.next_cursor !== void 0) {
                  let data16 = data15.next_cursor;
                  const _errs33 = errors;
                  if (errors === _errs33) {
                    if (typeof data16 === "string") {
                      if (func1(data16) > 2e3) {
                        validate41.errors = [{ instancePath: instancePath + "/meta/next_cursor", schemaPath: "#/properties/meta/properties/next_cursor/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                        return false;
                      }
                    } else {
                      validate41.errors = [{ instancePath: instancePath + "/meta/next_cursor", schemaPath: "#/properties/meta/properties/next_cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                }
              } else {
                validate41.errors = [{ instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs31 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate41.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate41.errors = vErrors;
  return errors === 0;
}
validate41.evaluated = { "props": { "data": true, "meta": true }, "dynamicProps": false, "dynamicItems": false };
var NewToken = validate42;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate42.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.prefix === void 0 && (missing0 = "prefix") || data.scopes === void 0 && (missing0 = "scopes") || data.issued_by === void 0 && (missing0 = "issued_by") || data.created_at === void 0 && (missing0 = "created_at") || data.expires_at === void 0 && (missing0 = "expires_at") || data.current === void 0 && (missing0 = "current") || data.token === void 0 && (missing0 = "token")) {
        validate42.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern4.test(data0)) {
                validate42.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' }];
                return false;
              }
            } else {
              validate42.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== void 0) {
            let data1 = data.name;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (func1(data1) > 200) {
                  validate42.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                  return false;
                }
              } else {
                validate42.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.prefix !== void 0) {
              let data2 = data.prefix;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (func1(data2) > 20) {
                    validate42.errors = [{ instancePath: instancePath + "/prefix", schemaPath: "#/properties/prefix/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" }];
                    return false;
                  }
                } else {
                  validate42.errors = [{ instancePath: instancePath + "/prefix", schemaPath: "#/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.scopes !== void 0) {
                let data3 = data.scopes;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (Array.isArray(data3)) {
                    if (data3.length > 100) {
                      validate42.errors = [{ instancePath: instancePath + "/scopes", schemaPath: "#/properties/scopes/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                      return false;
                    } else {
                      var valid1 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data4 = data3[i0];
                        const _errs9 = errors;
                        if (errors === _errs9) {
                          if (typeof data4 === "string") {
                            if (func1(data4) > 200) {
                              validate42.errors = [{ instancePath: instancePath + "/scopes/" + i0, schemaPath: "#/properties/scopes/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                              return false;
                            }
                          } else {
                            validate42.errors = [{ instancePath: instancePath + "/scopes/" + i0, schemaPath: "#/properties/scopes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid1 = _errs9 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    }
                  } else {
                    validate42.errors = [{ instancePath: instancePath + "/scopes", schemaPath: "#/properties/scopes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.organisation !== void 0) {
                  let data5 = data.organisation;
                  const _errs11 = errors;
                  if (errors === _errs11) {
                    if (typeof data5 === "string") {
                      if (func1(data5) > 100) {
                        validate42.errors = [{ instancePath: instancePath + "/organisation", schemaPath: "#/properties/organisation/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                        return false;
                      } else {
                        if (func1(data5) < 2) {
                          validate42.errors = [{ instancePath: instancePath + "/organisation", schemaPath: "#/properties/organisation/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                          return false;
                        } else {
                          if (!pattern5.test(data5)) {
                            validate42.errors = [{ instancePath: instancePath + "/organisation", schemaPath: "#/properties/organisation/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                            return false;
                          }
                        }
                      }
                    } else {
                      validate42.errors = [{ instancePath: instancePath + "/organisation", schemaPath: "#/properties/organisation/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.plugins !== void 0) {
                    let data6 = data.plugins;
                    const _errs13 = errors;
                    if (errors === _errs13) {
                      if (Array.isArray(data6)) {
                        if (data6.length > 100) {
                          validate42.errors = [{ instancePath: instancePath + "/plugins", schemaPath: "#/properties/plugins/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                          return false;
                        } else {
                          var valid2 = true;
                          const len1 = data6.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            let data7 = data6[i1];
                            const _errs15 = errors;
                            if (errors === _errs15) {
                              if (typeof data7 === "string") {
                                if (func1(data7) > 100) {
                                  validate42.errors = [{ instancePath: instancePath + "/plugins/" + i1, schemaPath: "#/properties/plugins/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                  return false;
                                } else {
                                  if (func1(data7) < 2) {
                                    validate42.errors = [{ instancePath: instancePath + "/plugins/" + i1, schemaPath: "#/properties/plugins/items/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                                    return false;
                                  } else {
                                    if (!pattern5.test(data7)) {
                                      validate42.errors = [{ instancePath: instancePath + "/plugins/" + i1, schemaPath: "#/properties/plugins/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                                      return false;
                                    }
                                  }
                                }
                              } else {
                                validate42.errors = [{ instancePath: instancePath + "/plugins/" + i1, schemaPath: "#/properties/plugins/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid2 = _errs15 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        }
                      } else {
                        validate42.errors = [{ instancePath: instancePath + "/plugins", schemaPath: "#/properties/plugins/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs13 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.issued_by !== void 0) {
                      let data8 = data.issued_by;
                      const _errs17 = errors;
                      if (errors === _errs17) {
                        if (typeof data8 === "string") {
                          if (func1(data8) > 50) {
                            validate42.errors = [{ instancePath: instancePath + "/issued_by", schemaPath: "#/properties/issued_by/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                            return false;
                          }
                        } else {
                          validate42.errors = [{ instancePath: instancePath + "/issued_by", schemaPath: "#/properties/issued_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs17 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.created_at !== void 0) {
                        let data9 = data.created_at;
                        const _errs19 = errors;
                        if (errors === _errs19) {
                          if (typeof data9 === "string") {
                            if (func1(data9) > 40) {
                              validate42.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                              return false;
                            } else {
                              if (!pattern6.test(data9)) {
                                validate42.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                return false;
                              }
                            }
                          } else {
                            validate42.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid0 = _errs19 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.expires_at !== void 0) {
                          let data10 = data.expires_at;
                          const _errs21 = errors;
                          if (errors === _errs21) {
                            if (typeof data10 === "string") {
                              if (func1(data10) > 40) {
                                validate42.errors = [{ instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                return false;
                              } else {
                                if (!pattern6.test(data10)) {
                                  validate42.errors = [{ instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                  return false;
                                }
                              }
                            } else {
                              validate42.errors = [{ instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid0 = _errs21 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.last_used_at !== void 0) {
                            let data11 = data.last_used_at;
                            const _errs23 = errors;
                            if (errors === _errs23) {
                              if (typeof data11 === "string") {
                                if (func1(data11) > 40) {
                                  validate42.errors = [{ instancePath: instancePath + "/last_used_at", schemaPath: "#/properties/last_used_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                  return false;
                                } else {
                                  if (!pattern6.test(data11)) {
                                    validate42.errors = [{ instancePath: instancePath + "/last_used_at", schemaPath: "#/properties/last_used_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                    return false;
                                  }
                                }
                              } else {
                                validate42.errors = [{ instancePath: instancePath + "/last_used_at", schemaPath: "#/properties/last_used_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid0 = _errs23 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.current !== void 0) {
                              const _errs25 = errors;
                              if (typeof data.current !== "boolean") {
                                validate42.errors = [{ instancePath: instancePath + "/current", schemaPath: "#/properties/current/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                return false;
                              }
                              var valid0 = _errs25 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.token !== void 0) {
                                let data13 = data.token;
                                const _errs27 = errors;
                                if (errors === _errs27) {
                                  if (typeof data13 === "string") {
                                    if (func1(data13) > 200) {
                                      validate42.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                      return false;
                                    }
                                  } else {
                                    validate42.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs27 === errors;
                              } else {
                                var valid0 = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate42.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate42.errors = vErrors;
  return errors === 0;
}
validate42.evaluated = { "props": { "id": true, "name": true, "prefix": true, "scopes": true, "organisation": true, "plugins": true, "issued_by": true, "created_at": true, "expires_at": true, "last_used_at": true, "current": true, "token": true }, "dynamicProps": false, "dynamicItems": false };
var TrustedPublisher = validate43;
var pattern164 = new RegExp("^https?://[^\\s?#@]+$", "u");
var pattern165 = new RegExp("^[A-Za-z0-9_./:-]{1,100}$", "u");
var pattern166 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$", "u");
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate43.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.issuer === void 0 && (missing0 = "issuer") || data.claims === void 0 && (missing0 = "claims") || data.added_by === void 0 && (missing0 = "added_by") || data.added_at === void 0 && (missing0 = "added_at") || data.works === void 0 && (missing0 = "works")) {
        validate43.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern4.test(data0)) {
                validate43.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' }];
                return false;
              }
            } else {
              validate43.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.issuer !== void 0) {
            let data1 = data.issuer;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (func1(data1) > 1e3) {
                  validate43.errors = [{ instancePath: instancePath + "/issuer", schemaPath: "#/properties/issuer/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                  return false;
                } else {
                  if (func1(data1) < 8) {
                    validate43.errors = [{ instancePath: instancePath + "/issuer", schemaPath: "#/properties/issuer/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" }];
                    return false;
                  } else {
                    if (!pattern164.test(data1)) {
                      validate43.errors = [{ instancePath: instancePath + "/issuer", schemaPath: "#/properties/issuer/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s?#@]+$" }, message: 'must match pattern "^https?://[^\\s?#@]+$"' }];
                      return false;
                    }
                  }
                }
              } else {
                validate43.errors = [{ instancePath: instancePath + "/issuer", schemaPath: "#/properties/issuer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.claims !== void 0) {
              let data2 = data.claims;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  if (Object.keys(data2).length > 15) {
                    validate43.errors = [{ instancePath: instancePath + "/claims", schemaPath: "#/properties/claims/maxProperties", keyword: "maxProperties", params: { limit: 15 }, message: "must NOT have more than 15 properties" }];
                    return false;
                  } else {
                    if (Object.keys(data2).length < 1) {
                      validate43.errors = [{ instancePath: instancePath + "/claims", schemaPath: "#/properties/claims/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
                      return false;
                    } else {
                      var props0 = {};
                      for (const key0 in data2) {
                        if (pattern165.test(key0)) {
                          let data3 = data2[key0];
                          const _errs7 = errors;
                          if (errors === _errs7) {
                            if (typeof data3 === "string") {
                              if (func1(data3) > 500) {
                                validate43.errors = [{ instancePath: instancePath + "/claims/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/claims/patternProperties/%5E%5BA-Za-z0-9_.~1%3A-%5D%7B1%2C100%7D%24/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }];
                                return false;
                              } else {
                                if (func1(data3) < 1) {
                                  validate43.errors = [{ instancePath: instancePath + "/claims/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/claims/patternProperties/%5E%5BA-Za-z0-9_.~1%3A-%5D%7B1%2C100%7D%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                  return false;
                                } else {
                                  if (!pattern166.test(data3)) {
                                    validate43.errors = [{ instancePath: instancePath + "/claims/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/claims/patternProperties/%5E%5BA-Za-z0-9_.~1%3A-%5D%7B1%2C100%7D%24/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"' }];
                                    return false;
                                  }
                                }
                              }
                            } else {
                              validate43.errors = [{ instancePath: instancePath + "/claims/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/claims/patternProperties/%5E%5BA-Za-z0-9_.~1%3A-%5D%7B1%2C100%7D%24/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          props0[key0] = true;
                        }
                      }
                    }
                  }
                } else {
                  validate43.errors = [{ instancePath: instancePath + "/claims", schemaPath: "#/properties/claims/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.added_by !== void 0) {
                let data4 = data.added_by;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (typeof data4 === "string") {
                    if (func1(data4) > 320) {
                      validate43.errors = [{ instancePath: instancePath + "/added_by", schemaPath: "#/properties/added_by/maxLength", keyword: "maxLength", params: { limit: 320 }, message: "must NOT have more than 320 characters" }];
                      return false;
                    }
                  } else {
                    validate43.errors = [{ instancePath: instancePath + "/added_by", schemaPath: "#/properties/added_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.added_at !== void 0) {
                  let data5 = data.added_at;
                  const _errs11 = errors;
                  if (errors === _errs11) {
                    if (typeof data5 === "string") {
                      if (func1(data5) > 40) {
                        validate43.errors = [{ instancePath: instancePath + "/added_at", schemaPath: "#/properties/added_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                        return false;
                      } else {
                        if (!pattern6.test(data5)) {
                          validate43.errors = [{ instancePath: instancePath + "/added_at", schemaPath: "#/properties/added_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                          return false;
                        }
                      }
                    } else {
                      validate43.errors = [{ instancePath: instancePath + "/added_at", schemaPath: "#/properties/added_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.last_used_at !== void 0) {
                    let data6 = data.last_used_at;
                    const _errs13 = errors;
                    if (errors === _errs13) {
                      if (typeof data6 === "string") {
                        if (func1(data6) > 40) {
                          validate43.errors = [{ instancePath: instancePath + "/last_used_at", schemaPath: "#/properties/last_used_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                          return false;
                        } else {
                          if (!pattern6.test(data6)) {
                            validate43.errors = [{ instancePath: instancePath + "/last_used_at", schemaPath: "#/properties/last_used_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                            return false;
                          }
                        }
                      } else {
                        validate43.errors = [{ instancePath: instancePath + "/last_used_at", schemaPath: "#/properties/last_used_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs13 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.works !== void 0) {
                      const _errs15 = errors;
                      if (typeof data.works !== "boolean") {
                        validate43.errors = [{ instancePath: instancePath + "/works", schemaPath: "#/properties/works/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                        return false;
                      }
                      var valid0 = _errs15 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate43.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate43.errors = vErrors;
  return errors === 0;
}
validate43.evaluated = { "props": { "id": true, "issuer": true, "claims": true, "added_by": true, "added_at": true, "last_used_at": true, "works": true }, "dynamicProps": false, "dynamicItems": false };
var TrustedPublisherList = validate44;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate44.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data")) {
        validate44.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.data !== void 0) {
          let data0 = data.data;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length > 100) {
                validate44.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                return false;
              } else {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data1 = data0[i0];
                  const _errs3 = errors;
                  if (errors === _errs3) {
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                      let missing1;
                      if (data1.id === void 0 && (missing1 = "id") || data1.issuer === void 0 && (missing1 = "issuer") || data1.claims === void 0 && (missing1 = "claims") || data1.added_by === void 0 && (missing1 = "added_by") || data1.added_at === void 0 && (missing1 = "added_at") || data1.works === void 0 && (missing1 = "works")) {
                        validate44.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        if (data1.id !== void 0) {
                          let data2 = data1.id;
                          const _errs5 = errors;
                          if (errors === _errs5) {
                            if (typeof data2 === "string") {
                              if (!pattern4.test(data2)) {
                                validate44.errors = [{ instancePath: instancePath + "/data/" + i0 + "/id", schemaPath: "#/properties/data/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' }];
                                return false;
                              }
                            } else {
                              validate44.errors = [{ instancePath: instancePath + "/data/" + i0 + "/id", schemaPath: "#/properties/data/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid2 = _errs5 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.issuer !== void 0) {
                            let data3 = data1.issuer;
                            const _errs7 = errors;
                            if (errors === _errs7) {
                              if (typeof data3 === "string") {
                                if (func1(data3) > 1e3) {
                                  validate44.errors = [{ instancePath: instancePath + "/data/" + i0 + "/issuer", schemaPath: "#/properties/data/items/properties/issuer/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                  return false;
                                } else {
                                  if (func1(data3) < 8) {
                                    validate44.errors = [{ instancePath: instancePath + "/data/" + i0 + "/issuer", schemaPath: "#/properties/data/items/properties/issuer/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" }];
                                    return false;
                                  } else {
                                    if (!pattern164.test(data3)) {
                                      validate44.errors = [{ instancePath: instancePath + "/data/" + i0 + "/issuer", schemaPath: "#/properties/data/items/properties/issuer/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s?#@]+$" }, message: 'must match pattern "^https?://[^\\s?#@]+$"' }];
                                      return false;
                                    }
                                  }
                                }
                              } else {
                                validate44.errors = [{ instancePath: instancePath + "/data/" + i0 + "/issuer", schemaPath: "#/properties/data/items/properties/issuer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid2 = _errs7 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data1.claims !== void 0) {
                              let data4 = data1.claims;
                              const _errs9 = errors;
                              if (errors === _errs9) {
                                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                  if (Object.keys(data4).length > 15) {
                                    validate44.errors = [{ instancePath: instancePath + "/data/" + i0 + "/claims", schemaPath: "#/properties/data/items/properties/claims/maxProperties", keyword: "maxProperties", params: { limit: 15 }, message: "must NOT have more than 15 properties" }];
                                    return false;
                                  } else {
                                    if (Object.keys(data4).length < 1) {
                                      validate44.errors = [{ instancePath: instancePath + "/data/" + i0 + "/claims", schemaPath: "#/properties/data/items/properties/claims/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
                                      return false;
                                    } else {
                                      var props0 = {};
                                      for (const key0 in data4) {
                                        if (pattern165.test(key0)) {
                                          let data5 = data4[key0];
                                          const _errs11 = errors;
                                          if (errors === _errs11) {
                                            if (typeof data5 === "string") {
                                              if (func1(data5) > 500) {
                                                validate44.errors = [{ instancePath: instancePath + "/data/" + i0 + "/claims/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/items/properties/claims/patternProperties/%5E%5BA-Za-z0-9_.~1%3A-%5D%7B1%2C100%7D%24/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }];
                                                return false;
                                              } else {
                                                if (func1(data5) < 1) {
                                                  validate44.errors = [{ instancePath: instancePath + "/data/" + i0 + "/claims/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/items/properties/claims/patternProperties/%5E%5BA-Za-z0-9_.~1%3A-%5D%7B1%2C100%7D%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                  return false;
                                                } else {
                                                  if (!pattern166.test(data5)) {
                                                    validate44.errors = [{ instancePath: instancePath + "/data/" + i0 + "/claims/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/items/properties/claims/patternProperties/%5E%5BA-Za-z0-9_.~1%3A-%5D%7B1%2C100%7D%24/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"' }];
                                                    return false;
                                                  }
                                                }
                                              }
                                            } else {
                                              validate44.errors = [{ instancePath: instancePath + "/data/" + i0 + "/claims/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/items/properties/claims/patternProperties/%5E%5BA-Za-z0-9_.~1%3A-%5D%7B1%2C100%7D%24/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          props0[key0] = true;
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate44.errors = [{ instancePath: instancePath + "/data/" + i0 + "/claims", schemaPath: "#/properties/data/items/properties/claims/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                              }
                              var valid2 = _errs9 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data1.added_by !== void 0) {
                                let data6 = data1.added_by;
                                const _errs13 = errors;
                                if (errors === _errs13) {
                                  if (typeof data6 === "string") {
                                    if (func1(data6) > 320) {
                                      validate44.errors = [{ instancePath: instancePath + "/data/" + i0 + "/added_by", schemaPath: "#/properties/data/items/properties/added_by/maxLength", keyword: "maxLength", params: { limit: 320 }, message: "must NOT have more than 320 characters" }];
                                      return false;
                                    }
                                  } else {
                                    validate44.errors = [{ instancePath: instancePath + "/data/" + i0 + "/added_by", schemaPath: "#/properties/data/items/properties/added_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid2 = _errs13 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data1.added_at !== void 0) {
                                  let data7 = data1.added_at;
                                  const _errs15 = errors;
                                  if (errors === _errs15) {
                                    if (typeof data7 === "string") {
                                      if (func1(data7) > 40) {
                                        validate44.errors = [{ instancePath: instancePath + "/data/" + i0 + "/added_at", schemaPath: "#/properties/data/items/properties/added_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                        return false;
                                      } else {
                                        if (!pattern6.test(data7)) {
                                          validate44.errors = [{ instancePath: instancePath + "/data/" + i0 + "/added_at", schemaPath: "#/properties/data/items/properties/added_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                          return false;
                                        }
                                      }
                                    } else {
                                      validate44.errors = [{ instancePath: instancePath + "/data/" + i0 + "/added_at", schemaPath: "#/properties/data/items/properties/added_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid2 = _errs15 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data1.last_used_at !== void 0) {
                                    let data8 = data1.last_used_at;
                                    const _errs17 = errors;
                                    if (errors === _errs17) {
                                      if (typeof data8 === "string") {
                                        if (func1(data8) > 40) {
                                          validate44.errors = [{ instancePath: instancePath + "/data/" + i0 + "/last_used_at", schemaPath: "#/properties/data/items/properties/last_used_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                          return false;
                                        } else {
                                          if (!pattern6.test(data8)) {
                                            validate44.errors = [{ instancePath: instancePath + "/data/" + i0 + "/last_used_at", schemaPath: "#/properties/data/items/properties/last_used_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                                            return false;
                                          }
                                        }
                                      } else {
                                        validate44.errors = [{ instancePath: instancePath + "/data/" + i0 + "/last_used_at", schemaPath: "#/properties/data/items/properties/last_used_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid2 = _errs17 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data1.works !== void 0) {
                                      const _errs19 = errors;
                                      if (typeof data1.works !== "boolean") {
                                        validate44.errors = [{ instancePath: instancePath + "/data/" + i0 + "/works", schemaPath: "#/properties/data/items/properties/works/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                        return false;
                                      }
                                      var valid2 = _errs19 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    } else {
                      validate44.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid1 = _errs3 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
            } else {
              validate44.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate44.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate44.errors = vErrors;
  return errors === 0;
}
validate44.evaluated = { "props": { "data": true }, "dynamicProps": false, "dynamicItems": false };
var CiToken = validate45;
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate45.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.token === void 0 && (missing0 = "token") || data.plugin === void 0 && (missing0 = "plugin") || data.publisher === void 0 && (missing0 = "publisher") || data.scopes === void 0 && (missing0 = "scopes") || data.expires_at === void 0 && (missing0 = "expires_at")) {
        validate45.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.token !== void 0) {
          let data0 = data.token;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) > 200) {
                validate45.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                return false;
              }
            } else {
              validate45.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.plugin !== void 0) {
            let data1 = data.plugin;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (func1(data1) > 100) {
                  validate45.errors = [{ instancePath: instancePath + "/plugin", schemaPath: "#/properties/plugin/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                  return false;
                } else {
                  if (func1(data1) < 2) {
                    validate45.errors = [{ instancePath: instancePath + "/plugin", schemaPath: "#/properties/plugin/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                    return false;
                  } else {
                    if (!pattern5.test(data1)) {
                      validate45.errors = [{ instancePath: instancePath + "/plugin", schemaPath: "#/properties/plugin/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                      return false;
                    }
                  }
                }
              } else {
                validate45.errors = [{ instancePath: instancePath + "/plugin", schemaPath: "#/properties/plugin/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.publisher !== void 0) {
              let data2 = data.publisher;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (func1(data2) > 100) {
                    validate45.errors = [{ instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                    return false;
                  } else {
                    if (func1(data2) < 2) {
                      validate45.errors = [{ instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                      return false;
                    } else {
                      if (!pattern5.test(data2)) {
                        validate45.errors = [{ instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                        return false;
                      }
                    }
                  }
                } else {
                  validate45.errors = [{ instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.scopes !== void 0) {
                let data3 = data.scopes;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (Array.isArray(data3)) {
                    if (data3.length > 100) {
                      validate45.errors = [{ instancePath: instancePath + "/scopes", schemaPath: "#/properties/scopes/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                      return false;
                    } else {
                      var valid1 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data4 = data3[i0];
                        const _errs9 = errors;
                        if (errors === _errs9) {
                          if (typeof data4 === "string") {
                            if (func1(data4) > 200) {
                              validate45.errors = [{ instancePath: instancePath + "/scopes/" + i0, schemaPath: "#/properties/scopes/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                              return false;
                            }
                          } else {
                            validate45.errors = [{ instancePath: instancePath + "/scopes/" + i0, schemaPath: "#/properties/scopes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid1 = _errs9 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    }
                  } else {
                    validate45.errors = [{ instancePath: instancePath + "/scopes", schemaPath: "#/properties/scopes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.expires_at !== void 0) {
                  let data5 = data.expires_at;
                  const _errs11 = errors;
                  if (errors === _errs11) {
                    if (typeof data5 === "string") {
                      if (func1(data5) > 40) {
                        validate45.errors = [{ instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                        return false;
                      } else {
                        if (!pattern6.test(data5)) {
                          validate45.errors = [{ instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
                          return false;
                        }
                      }
                    } else {
                      validate45.errors = [{ instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate45.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate45.errors = vErrors;
  return errors === 0;
}
validate45.evaluated = { "props": { "token": true, "plugin": true, "publisher": true, "scopes": true, "expires_at": true }, "dynamicProps": false, "dynamicItems": false };
var DeviceCode = validate46;
var pattern178 = new RegExp("^[A-Z0-9-]+$", "u");
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate46.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.device_code === void 0 && (missing0 = "device_code") || data.user_code === void 0 && (missing0 = "user_code") || data.verification_uri === void 0 && (missing0 = "verification_uri") || data.expires_in === void 0 && (missing0 = "expires_in")) {
        validate46.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.device_code !== void 0) {
          let data0 = data.device_code;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) > 200) {
                validate46.errors = [{ instancePath: instancePath + "/device_code", schemaPath: "#/properties/device_code/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                return false;
              } else {
                if (func1(data0) < 1) {
                  validate46.errors = [{ instancePath: instancePath + "/device_code", schemaPath: "#/properties/device_code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              }
            } else {
              validate46.errors = [{ instancePath: instancePath + "/device_code", schemaPath: "#/properties/device_code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.user_code !== void 0) {
            let data1 = data.user_code;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (func1(data1) > 50) {
                  validate46.errors = [{ instancePath: instancePath + "/user_code", schemaPath: "#/properties/user_code/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                  return false;
                } else {
                  if (func1(data1) < 1) {
                    validate46.errors = [{ instancePath: instancePath + "/user_code", schemaPath: "#/properties/user_code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  } else {
                    if (!pattern178.test(data1)) {
                      validate46.errors = [{ instancePath: instancePath + "/user_code", schemaPath: "#/properties/user_code/pattern", keyword: "pattern", params: { pattern: "^[A-Z0-9-]+$" }, message: 'must match pattern "^[A-Z0-9-]+$"' }];
                      return false;
                    }
                  }
                }
              } else {
                validate46.errors = [{ instancePath: instancePath + "/user_code", schemaPath: "#/properties/user_code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.verification_uri !== void 0) {
              let data2 = data.verification_uri;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (func1(data2) > 2e3) {
                    validate46.errors = [{ instancePath: instancePath + "/verification_uri", schemaPath: "#/properties/verification_uri/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                    return false;
                  }
                } else {
                  validate46.errors = [{ instancePath: instancePath + "/verification_uri", schemaPath: "#/properties/verification_uri/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.verification_uri_complete !== void 0) {
                let data3 = data.verification_uri_complete;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data3 === "string") {
                    if (func1(data3) > 2e3) {
                      validate46.errors = [{ instancePath: instancePath + "/verification_uri_complete", schemaPath: "#/properties/verification_uri_complete/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                      return false;
                    }
                  } else {
                    validate46.errors = [{ instancePath: instancePath + "/verification_uri_complete", schemaPath: "#/properties/verification_uri_complete/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.expires_in !== void 0) {
                  let data4 = data.expires_in;
                  const _errs9 = errors;
                  if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                    validate46.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "#/properties/expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 86400 || isNaN(data4)) {
                        validate46.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "#/properties/expires_in/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" }];
                        return false;
                      } else {
                        if (data4 < 1 || isNaN(data4)) {
                          validate46.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "#/properties/expires_in/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.interval !== void 0) {
                    let data5 = data.interval;
                    const _errs11 = errors;
                    if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                      validate46.errors = [{ instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs11) {
                      if (typeof data5 == "number" && isFinite(data5)) {
                        if (data5 > 600 || isNaN(data5)) {
                          validate46.errors = [{ instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 }, message: "must be <= 600" }];
                          return false;
                        } else {
                          if (data5 < 1 || isNaN(data5)) {
                            validate46.errors = [{ instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate46.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate46.errors = vErrors;
  return errors === 0;
}
validate46.evaluated = { "props": { "device_code": true, "user_code": true, "verification_uri": true, "verification_uri_complete": true, "expires_in": true, "interval": true }, "dynamicProps": false, "dynamicItems": false };
var AccessToken = validate47;
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate47.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.access_token === void 0 && (missing0 = "access_token") || data.token_type === void 0 && (missing0 = "token_type")) {
        validate47.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.access_token !== void 0) {
          let data0 = data.access_token;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) > 200) {
                validate47.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "#/properties/access_token/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                return false;
              }
            } else {
              validate47.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "#/properties/access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.token_type !== void 0) {
            let data1 = data.token_type;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (func1(data1) > 20) {
                  validate47.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "#/properties/token_type/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" }];
                  return false;
                }
              } else {
                validate47.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "#/properties/token_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.expires_in !== void 0) {
              let data2 = data.expires_in;
              const _errs5 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                validate47.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "#/properties/expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs5) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 1 || isNaN(data2)) {
                    validate47.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "#/properties/expires_in/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.scope !== void 0) {
                let data3 = data.scope;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data3 === "string") {
                    if (func1(data3) > 2e3) {
                      validate47.errors = [{ instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                      return false;
                    }
                  } else {
                    validate47.errors = [{ instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate47.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate47.errors = vErrors;
  return errors === 0;
}
validate47.evaluated = { "props": { "access_token": true, "token_type": true, "expires_in": true, "scope": true }, "dynamicProps": false, "dynamicItems": false };
var OAuthError = validate48;
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate48.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.error === void 0 && (missing0 = "error")) {
        validate48.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.error !== void 0) {
          let data0 = data.error;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) > 100) {
                validate48.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                return false;
              }
            } else {
              validate48.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.error_description !== void 0) {
            let data1 = data.error_description;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (func1(data1) > 2e3) {
                  validate48.errors = [{ instancePath: instancePath + "/error_description", schemaPath: "#/properties/error_description/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                  return false;
                }
              } else {
                validate48.errors = [{ instancePath: instancePath + "/error_description", schemaPath: "#/properties/error_description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.code !== void 0) {
              let data2 = data.code;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (func1(data2) > 100) {
                    validate48.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                    return false;
                  }
                } else {
                  validate48.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.request_id !== void 0) {
                let data3 = data.request_id;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data3 === "string") {
                    if (func1(data3) > 100) {
                      validate48.errors = [{ instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                      return false;
                    }
                  } else {
                    validate48.errors = [{ instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate48.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate48.errors = vErrors;
  return errors === 0;
}
validate48.evaluated = { "props": { "error": true, "error_description": true, "code": true, "request_id": true }, "dynamicProps": false, "dynamicItems": false };
export {
  AccessToken,
  CategoryList,
  ChangedVersions,
  CiToken,
  DeviceCode,
  KeyChallenge,
  KeyList,
  Member,
  MemberList,
  NewToken,
  OAuthError,
  OpenUpload,
  PluginAnalytics,
  PluginDetail,
  PluginIndex,
  PluginPage,
  PublishedVersion,
  PublisherKey,
  RegisterResult,
  RegisteredKey,
  SecurityReport,
  SecurityReportList,
  TokenList,
  TrustedPublisher,
  TrustedPublisherList,
  UploadResult,
  VersionPage,
  WellKnown,
  WhoAmI
};
