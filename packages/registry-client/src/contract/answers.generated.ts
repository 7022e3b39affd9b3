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
var Webhook = validate53;
var schema20 = { "type": "object", "required": ["id", "url", "events", "description", "enabled", "created_at", "updated_at"], "properties": { "id": { "$ref": "#/$defs/part-0" }, "publisher": { "$ref": "#/$defs/part-1" }, "plugin": { "$ref": "#/$defs/part-1" }, "url": { "type": "string", "maxLength": 2e3 }, "events": { "$ref": "#/$defs/part-2" }, "description": { "type": "string", "maxLength": 200 }, "enabled": { "type": "boolean" }, "disabled_reason": { "enum": ["asked", "failing"] }, "failing_since": { "$ref": "#/$defs/part-3" }, "created_at": { "$ref": "#/$defs/part-3" }, "updated_at": { "$ref": "#/$defs/part-3" } } };
var pattern3 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern3.test(data)) {
        validate54.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' }];
        return false;
      }
    } else {
      validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "dynamicProps": false, "dynamicItems": false };
var func1 = require_ucs2length().default;
var pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (func1(data) > 100) {
        validate56.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
        return false;
      } else {
        if (func1(data) < 2) {
          validate56.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
          return false;
        } else {
          if (!pattern4.test(data)) {
            validate56.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
            return false;
          }
        }
      }
    } else {
      validate56.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length > 50) {
        validate59.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" }];
        return false;
      } else {
        var valid0 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0];
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) > 100) {
                validate59.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                return false;
              }
            } else {
              validate59.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            break;
          }
        }
      }
    } else {
      validate59.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var pattern5 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$", "u");
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (func1(data) > 40) {
        validate61.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
        return false;
      } else {
        if (!pattern5.test(data)) {
          validate61.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
          return false;
        }
      }
    } else {
      validate61.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.url === void 0 && (missing0 = "url") || data.events === void 0 && (missing0 = "events") || data.description === void 0 && (missing0 = "description") || data.enabled === void 0 && (missing0 = "enabled") || data.created_at === void 0 && (missing0 = "created_at") || data.updated_at === void 0 && (missing0 = "updated_at")) {
        validate53.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate54(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.publisher !== void 0) {
            const _errs2 = errors;
            if (!validate56(data.publisher, { instancePath: instancePath + "/publisher", parentData: data, parentDataProperty: "publisher", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.plugin !== void 0) {
              const _errs3 = errors;
              if (!validate56(data.plugin, { instancePath: instancePath + "/plugin", parentData: data, parentDataProperty: "plugin", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.url !== void 0) {
                let data3 = data.url;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data3 === "string") {
                    if (func1(data3) > 2e3) {
                      validate53.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                      return false;
                    }
                  } else {
                    validate53.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.events !== void 0) {
                  const _errs6 = errors;
                  if (!validate59(data.events, { instancePath: instancePath + "/events", parentData: data, parentDataProperty: "events", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.description !== void 0) {
                    let data5 = data.description;
                    const _errs7 = errors;
                    if (errors === _errs7) {
                      if (typeof data5 === "string") {
                        if (func1(data5) > 200) {
                          validate53.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                          return false;
                        }
                      } else {
                        validate53.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.enabled !== void 0) {
                      const _errs9 = errors;
                      if (typeof data.enabled !== "boolean") {
                        validate53.errors = [{ instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                        return false;
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.disabled_reason !== void 0) {
                        let data7 = data.disabled_reason;
                        const _errs11 = errors;
                        if (!(data7 === "asked" || data7 === "failing")) {
                          validate53.errors = [{ instancePath: instancePath + "/disabled_reason", schemaPath: "#/properties/disabled_reason/enum", keyword: "enum", params: { allowedValues: schema20.properties.disabled_reason.enum }, message: "must be equal to one of the allowed values" }];
                          return false;
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.failing_since !== void 0) {
                          const _errs12 = errors;
                          if (!validate61(data.failing_since, { instancePath: instancePath + "/failing_since", parentData: data, parentDataProperty: "failing_since", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.created_at !== void 0) {
                            const _errs13 = errors;
                            if (!validate61(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs13 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.updated_at !== void 0) {
                              const _errs14 = errors;
                              if (!validate61(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs14 === errors;
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
      validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": { "id": true, "publisher": true, "plugin": true, "url": true, "events": true, "description": true, "enabled": true, "disabled_reason": true, "failing_since": true, "created_at": true, "updated_at": true }, "dynamicProps": false, "dynamicItems": false };
var NewWebhook = validate65;
var schema25 = { "type": "object", "required": ["id", "url", "events", "description", "enabled", "created_at", "updated_at", "secret"], "properties": { "id": { "$ref": "#/$defs/part-0" }, "publisher": { "$ref": "#/$defs/part-1" }, "plugin": { "$ref": "#/$defs/part-1" }, "url": { "type": "string", "maxLength": 2e3 }, "events": { "$ref": "#/$defs/part-2" }, "description": { "type": "string", "maxLength": 200 }, "enabled": { "type": "boolean" }, "disabled_reason": { "enum": ["asked", "failing"] }, "failing_since": { "$ref": "#/$defs/part-3" }, "created_at": { "$ref": "#/$defs/part-3" }, "updated_at": { "$ref": "#/$defs/part-3" }, "secret": { "type": "string", "pattern": "^whsec_[A-Za-z0-9_-]{43}$" } } };
var pattern6 = new RegExp("^whsec_[A-Za-z0-9_-]{43}$", "u");
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.url === void 0 && (missing0 = "url") || data.events === void 0 && (missing0 = "events") || data.description === void 0 && (missing0 = "description") || data.enabled === void 0 && (missing0 = "enabled") || data.created_at === void 0 && (missing0 = "created_at") || data.updated_at === void 0 && (missing0 = "updated_at") || data.secret === void 0 && (missing0 = "secret")) {
        validate65.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate54(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.publisher !== void 0) {
            const _errs2 = errors;
            if (!validate56(data.publisher, { instancePath: instancePath + "/publisher", parentData: data, parentDataProperty: "publisher", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.plugin !== void 0) {
              const _errs3 = errors;
              if (!validate56(data.plugin, { instancePath: instancePath + "/plugin", parentData: data, parentDataProperty: "plugin", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.url !== void 0) {
                let data3 = data.url;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data3 === "string") {
                    if (func1(data3) > 2e3) {
                      validate65.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                      return false;
                    }
                  } else {
                    validate65.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.events !== void 0) {
                  const _errs6 = errors;
                  if (!validate59(data.events, { instancePath: instancePath + "/events", parentData: data, parentDataProperty: "events", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.description !== void 0) {
                    let data5 = data.description;
                    const _errs7 = errors;
                    if (errors === _errs7) {
                      if (typeof data5 === "string") {
                        if (func1(data5) > 200) {
                          validate65.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                          return false;
                        }
                      } else {
                        validate65.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.enabled !== void 0) {
                      const _errs9 = errors;
                      if (typeof data.enabled !== "boolean") {
                        validate65.errors = [{ instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                        return false;
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.disabled_reason !== void 0) {
                        let data7 = data.disabled_reason;
                        const _errs11 = errors;
                        if (!(data7 === "asked" || data7 === "failing")) {
                          validate65.errors = [{ instancePath: instancePath + "/disabled_reason", schemaPath: "#/properties/disabled_reason/enum", keyword: "enum", params: { allowedValues: schema25.properties.disabled_reason.enum }, message: "must be equal to one of the allowed values" }];
                          return false;
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.failing_since !== void 0) {
                          const _errs12 = errors;
                          if (!validate61(data.failing_since, { instancePath: instancePath + "/failing_since", parentData: data, parentDataProperty: "failing_since", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.created_at !== void 0) {
                            const _errs13 = errors;
                            if (!validate61(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs13 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.updated_at !== void 0) {
                              const _errs14 = errors;
                              if (!validate61(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs14 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.secret !== void 0) {
                                let data11 = data.secret;
                                const _errs15 = errors;
                                if (errors === _errs15) {
                                  if (typeof data11 === "string") {
                                    if (!pattern6.test(data11)) {
                                      validate65.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/pattern", keyword: "pattern", params: { pattern: "^whsec_[A-Za-z0-9_-]{43}$" }, message: 'must match pattern "^whsec_[A-Za-z0-9_-]{43}$"' }];
                                      return false;
                                    }
                                  } else {
                                    validate65.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
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
              }
            }
          }
        }
      }
    } else {
      validate65.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { "props": { "id": true, "publisher": true, "plugin": true, "url": true, "events": true, "description": true, "enabled": true, "disabled_reason": true, "failing_since": true, "created_at": true, "updated_at": true, "secret": true }, "dynamicProps": false, "dynamicItems": false };
var PluginPricing = validate73;
var schema26 = { "type": "object", "required": ["plugin", "current", "history"], "properties": { "plugin": { "$ref": "#/$defs/part-1" }, "current": { "$ref": "#/$defs/part-4" }, "history": { "type": "array", "items": { "type": "object", "required": ["model", "is_free", "currency", "id", "source", "valid_from"], "properties": { "model": { "type": "string", "maxLength": 50 }, "is_free": { "type": "boolean" }, "currency": { "type": "string", "pattern": "^[A-Z]{3}$" }, "price": { "type": "string", "pattern": "^\\d{1,8}\\.\\d{2}$" }, "monthly": { "type": "string", "pattern": "^\\d{1,8}\\.\\d{2}$" }, "yearly": { "type": "string", "pattern": "^\\d{1,8}\\.\\d{2}$" }, "lifetime": { "type": "string", "pattern": "^\\d{1,8}\\.\\d{2}$" }, "trial_days": { "type": "integer", "minimum": 0 }, "id": { "$ref": "#/$defs/part-0" }, "source": { "enum": ["version", "owner"] }, "valid_from": { "$ref": "#/$defs/part-3" }, "valid_until": { "$ref": "#/$defs/part-3" } } }, "maxItems": 100 } } };
var schema27 = { "type": "object", "required": ["model", "is_free", "currency", "id", "source", "valid_from"], "properties": { "model": { "type": "string", "maxLength": 50 }, "is_free": { "type": "boolean" }, "currency": { "type": "string", "pattern": "^[A-Z]{3}$" }, "price": { "type": "string", "pattern": "^\\d{1,8}\\.\\d{2}$" }, "monthly": { "type": "string", "pattern": "^\\d{1,8}\\.\\d{2}$" }, "yearly": { "type": "string", "pattern": "^\\d{1,8}\\.\\d{2}$" }, "lifetime": { "type": "string", "pattern": "^\\d{1,8}\\.\\d{2}$" }, "trial_days": { "type": "integer", "minimum": 0 }, "id": { "$ref": "#/$defs/part-0" }, "source": { "enum": ["version", "owner"] }, "valid_from": { "$ref": "#/$defs/part-3" }, "valid_until": { "$ref": "#/$defs/part-3" } } };
var pattern7 = new RegExp("^[A-Z]{3}$", "u");
var pattern8 = new RegExp("^\\d{1,8}\\.\\d{2}$", "u");
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.model === void 0 && (missing0 = "model") || data.is_free === void 0 && (missing0 = "is_free") || data.currency === void 0 && (missing0 = "currency") || data.id === void 0 && (missing0 = "id") || data.source === void 0 && (missing0 = "source") || data.valid_from === void 0 && (missing0 = "valid_from")) {
        validate75.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.model !== void 0) {
          let data0 = data.model;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) > 50) {
                validate75.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                return false;
              }
            } else {
              validate75.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.is_free !== void 0) {
            const _errs3 = errors;
            if (typeof data.is_free !== "boolean") {
              validate75.errors = [{ instancePath: instancePath + "/is_free", schemaPath: "#/properties/is_free/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.currency !== void 0) {
              let data2 = data.currency;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern7.test(data2)) {
                    validate75.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }];
                    return false;
                  }
                } else {
                  validate75.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.price !== void 0) {
                let data3 = data.price;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data3 === "string") {
                    if (!pattern8.test(data3)) {
                      validate75.errors = [{ instancePath: instancePath + "/price", schemaPath: "#/properties/price/pattern", keyword: "pattern", params: { pattern: "^\\d{1,8}\\.\\d{2}$" }, message: 'must match pattern "^\\d{1,8}\\.\\d{2}$"' }];
                      return false;
                    }
                  } else {
                    validate75.errors = [{ instancePath: instancePath + "/price", schemaPath: "#/properties/price/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.monthly !== void 0) {
                  let data4 = data.monthly;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (typeof data4 === "string") {
                      if (!pattern8.test(data4)) {
                        validate75.errors = [{ instancePath: instancePath + "/monthly", schemaPath: "#/properties/monthly/pattern", keyword: "pattern", params: { pattern: "^\\d{1,8}\\.\\d{2}$" }, message: 'must match pattern "^\\d{1,8}\\.\\d{2}$"' }];
                        return false;
                      }
                    } else {
                      validate75.errors = [{ instancePath: instancePath + "/monthly", schemaPath: "#/properties/monthly/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.yearly !== void 0) {
                    let data5 = data.yearly;
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (typeof data5 === "string") {
                        if (!pattern8.test(data5)) {
                          validate75.errors = [{ instancePath: instancePath + "/yearly", schemaPath: "#/properties/yearly/pattern", keyword: "pattern", params: { pattern: "^\\d{1,8}\\.\\d{2}$" }, message: 'must match pattern "^\\d{1,8}\\.\\d{2}$"' }];
                          return false;
                        }
                      } else {
                        validate75.errors = [{ instancePath: instancePath + "/yearly", schemaPath: "#/properties/yearly/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.lifetime !== void 0) {
                      let data6 = data.lifetime;
                      const _errs13 = errors;
                      if (errors === _errs13) {
                        if (typeof data6 === "string") {
                          if (!pattern8.test(data6)) {
                            validate75.errors = [{ instancePath: instancePath + "/lifetime", schemaPath: "#/properties/lifetime/pattern", keyword: "pattern", params: { pattern: "^\\d{1,8}\\.\\d{2}$" }, message: 'must match pattern "^\\d{1,8}\\.\\d{2}$"' }];
                            return false;
                          }
                        } else {
                          validate75.errors = [{ instancePath: instancePath + "/lifetime", schemaPath: "#/properties/lifetime/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.trial_days !== void 0) {
                        let data7 = data.trial_days;
                        const _errs15 = errors;
                        if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                          validate75.errors = [{ instancePath: instancePath + "/trial_days", schemaPath: "#/properties/trial_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs15) {
                          if (typeof data7 == "number" && isFinite(data7)) {
                            if (data7 < 0 || isNaN(data7)) {
                              validate75.errors = [{ instancePath: instancePath + "/trial_days", schemaPath: "#/properties/trial_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.id !== void 0) {
                          const _errs17 = errors;
                          if (!validate54(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs17 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.source !== void 0) {
                            let data9 = data.source;
                            const _errs18 = errors;
                            if (!(data9 === "version" || data9 === "owner")) {
                              validate75.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: schema27.properties.source.enum }, message: "must be equal to one of the allowed values" }];
                              return false;
                            }
                            var valid0 = _errs18 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.valid_from !== void 0) {
                              const _errs19 = errors;
                              if (!validate61(data.valid_from, { instancePath: instancePath + "/valid_from", parentData: data, parentDataProperty: "valid_from", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs19 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.valid_until !== void 0) {
                                const _errs20 = errors;
                                if (!validate61(data.valid_until, { instancePath: instancePath + "/valid_until", parentData: data, parentDataProperty: "valid_until", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs20 === errors;
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
      validate75.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate75.errors = vErrors;
  return errors === 0;
}
validate75.evaluated = { "props": { "model": true, "is_free": true, "currency": true, "price": true, "monthly": true, "yearly": true, "lifetime": true, "trial_days": true, "id": true, "source": true, "valid_from": true, "valid_until": true }, "dynamicProps": false, "dynamicItems": false };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.plugin === void 0 && (missing0 = "plugin") || data.current === void 0 && (missing0 = "current") || data.history === void 0 && (missing0 = "history")) {
        validate73.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.plugin !== void 0) {
          const _errs1 = errors;
          if (!validate56(data.plugin, { instancePath: instancePath + "/plugin", parentData: data, parentDataProperty: "plugin", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.current !== void 0) {
            const _errs2 = errors;
            if (!validate75(data.current, { instancePath: instancePath + "/current", parentData: data, parentDataProperty: "current", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.history !== void 0) {
              let data2 = data.history;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (Array.isArray(data2)) {
                  if (data2.length > 100) {
                    validate73.errors = [{ instancePath: instancePath + "/history", schemaPath: "#/properties/history/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data3 = data2[i0];
                      const _errs5 = errors;
                      if (errors === _errs5) {
                        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                          let missing1;
                          if (data3.model === void 0 && (missing1 = "model") || data3.is_free === void 0 && (missing1 = "is_free") || data3.currency === void 0 && (missing1 = "currency") || data3.id === void 0 && (missing1 = "id") || data3.source === void 0 && (missing1 = "source") || data3.valid_from === void 0 && (missing1 = "valid_from")) {
                            validate73.errors = [{ instancePath: instancePath + "/history/" + i0, schemaPath: "#/properties/history/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                            return false;
                          } else {
                            if (data3.model !== void 0) {
                              let data4 = data3.model;
                              const _errs7 = errors;
                              if (errors === _errs7) {
                                if (typeof data4 === "string") {
                                  if (func1(data4) > 50) {
                                    validate73.errors = [{ instancePath: instancePath + "/history/" + i0 + "/model", schemaPath: "#/properties/history/items/properties/model/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                                    return false;
                                  }
                                } else {
                                  validate73.errors = [{ instancePath: instancePath + "/history/" + i0 + "/model", schemaPath: "#/properties/history/items/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid2 = _errs7 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data3.is_free !== void 0) {
                                const _errs9 = errors;
                                if (typeof data3.is_free !== "boolean") {
                                  validate73.errors = [{ instancePath: instancePath + "/history/" + i0 + "/is_free", schemaPath: "#/properties/history/items/properties/is_free/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                  return false;
                                }
                                var valid2 = _errs9 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data3.currency !== void 0) {
                                  let data6 = data3.currency;
                                  const _errs11 = errors;
                                  if (errors === _errs11) {
                                    if (typeof data6 === "string") {
                                      if (!pattern7.test(data6)) {
                                        validate73.errors = [{ instancePath: instancePath + "/history/" + i0 + "/currency", schemaPath: "#/properties/history/items/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }];
                                        return false;
                                      }
                                    } else {
                                      validate73.errors = [{ instancePath: instancePath + "/history/" + i0 + "/currency", schemaPath: "#/properties/history/items/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid2 = _errs11 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data3.price !== void 0) {
                                    let data7 = data3.price;
                                    const _errs13 = errors;
                                    if (errors === _errs13) {
                                      if (typeof data7 === "string") {
                                        if (!pattern8.test(data7)) {
                                          validate73.errors = [{ instancePath: instancePath + "/history/" + i0 + "/price", schemaPath: "#/properties/history/items/properties/price/pattern", keyword: "pattern", params: { pattern: "^\\d{1,8}\\.\\d{2}$" }, message: 'must match pattern "^\\d{1,8}\\.\\d{2}$"' }];
                                          return false;
                                        }
                                      } else {
                                        validate73.errors = [{ instancePath: instancePath + "/history/" + i0 + "/price", schemaPath: "#/properties/history/items/properties/price/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid2 = _errs13 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data3.monthly !== void 0) {
                                      let data8 = data3.monthly;
                                      const _errs15 = errors;
                                      if (errors === _errs15) {
                                        if (typeof data8 === "string") {
                                          if (!pattern8.test(data8)) {
                                            validate73.errors = [{ instancePath: instancePath + "/history/" + i0 + "/monthly", schemaPath: "#/properties/history/items/properties/monthly/pattern", keyword: "pattern", params: { pattern: "^\\d{1,8}\\.\\d{2}$" }, message: 'must match pattern "^\\d{1,8}\\.\\d{2}$"' }];
                                            return false;
                                          }
                                        } else {
                                          validate73.errors = [{ instancePath: instancePath + "/history/" + i0 + "/monthly", schemaPath: "#/properties/history/items/properties/monthly/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid2 = _errs15 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data3.yearly !== void 0) {
                                        let data9 = data3.yearly;
                                        const _errs17 = errors;
                                        if (errors === _errs17) {
                                          if (typeof data9 === "string") {
                                            if (!pattern8.test(data9)) {
                                              validate73.errors = [{ instancePath: instancePath + "/history/" + i0 + "/yearly", schemaPath: "#/properties/history/items/properties/yearly/pattern", keyword: "pattern", params: { pattern: "^\\d{1,8}\\.\\d{2}$" }, message: 'must match pattern "^\\d{1,8}\\.\\d{2}$"' }];
                                              return false;
                                            }
                                          } else {
                                            validate73.errors = [{ instancePath: instancePath + "/history/" + i0 + "/yearly", schemaPath: "#/properties/history/items/properties/yearly/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid2 = _errs17 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data3.lifetime !== void 0) {
                                          let data10 = data3.lifetime;
                                          const _errs19 = errors;
                                          if (errors === _errs19) {
                                            if (typeof data10 === "string") {
                                              if (!pattern8.test(data10)) {
                                                validate73.errors = [{ instancePath: instancePath + "/history/" + i0 + "/lifetime", schemaPath: "#/properties/history/items/properties/lifetime/pattern", keyword: "pattern", params: { pattern: "^\\d{1,8}\\.\\d{2}$" }, message: 'must match pattern "^\\d{1,8}\\.\\d{2}$"' }];
                                                return false;
                                              }
                                            } else {
                                              validate73.errors = [{ instancePath: instancePath + "/history/" + i0 + "/lifetime", schemaPath: "#/properties/history/items/properties/lifetime/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid2 = _errs19 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                        if (valid2) {
                                          if (data3.trial_days !== void 0) {
                                            let data11 = data3.trial_days;
                                            const _errs21 = errors;
                                            if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                                              validate73.errors = [{ instancePath: instancePath + "/history/" + i0 + "/trial_days", schemaPath: "#/properties/history/items/properties/trial_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                              return false;
                                            }
                                            if (errors === _errs21) {
                                              if (typeof data11 == "number" && isFinite(data11)) {
                                                if (data11 < 0 || isNaN(data11)) {
                                                  validate73.errors = [{ instancePath: instancePath + "/history/" + i0 + "/trial_days", schemaPath: "#/properties/history/items/properties/trial_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid2 = _errs21 === errors;
                                          } else {
                                            var valid2 = true;
                                          }
                                          if (valid2) {
                                            if (data3.id !== void 0) {
                                              const _errs23 = errors;
                                              if (!validate54(data3.id, { instancePath: instancePath + "/history/" + i0 + "/id", parentData: data3, parentDataProperty: "id", rootData, dynamicAnchors })) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid2 = _errs23 === errors;
                                            } else {
                                              var valid2 = true;
                                            }
                                            if (valid2) {
                                              if (data3.source !== void 0) {
                                                let data13 = data3.source;
                                                const _errs24 = errors;
                                                if (!(data13 === "version" || data13 === "owner")) {
                                                  validate73.errors = [{ instancePath: instancePath + "/history/" + i0 + "/source", schemaPath: "#/properties/history/items/properties/source/enum", keyword: "enum", params: { allowedValues: schema26.properties.history.items.properties.source.enum }, message: "must be equal to one of the allowed values" }];
                                                  return false;
                                                }
                                                var valid2 = _errs24 === errors;
                                              } else {
                                                var valid2 = true;
                                              }
                                              if (valid2) {
                                                if (data3.valid_from !== void 0) {
                                                  const _errs25 = errors;
                                                  if (!validate61(data3.valid_from, { instancePath: instancePath + "/history/" + i0 + "/valid_from", parentData: data3, parentDataProperty: "valid_from", rootData, dynamicAnchors })) {
                                                    vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid2 = _errs25 === errors;
                                                } else {
                                                  var valid2 = true;
                                                }
                                                if (valid2) {
                                                  if (data3.valid_until !== void 0) {
                                                    const _errs26 = errors;
                                                    if (!validate61(data3.valid_until, { instancePath: instancePath + "/history/" + i0 + "/valid_until", parentData: data3, parentDataProperty: "valid_until", rootData, dynamicAnchors })) {
                                                      vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                                      errors = vErrors.length;
                                                    }
                                                    var valid2 = _errs26 === errors;
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
                        } else {
                          validate73.errors = [{ instancePath: instancePath + "/history/" + i0, schemaPath: "#/properties/history/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid1 = _errs5 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                } else {
                  validate73.errors = [{ instancePath: instancePath + "/history", schemaPath: "#/properties/history/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate73.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate73.errors = vErrors;
  return errors === 0;
}
validate73.evaluated = { "props": { "plugin": true, "current": true, "history": true }, "dynamicProps": false, "dynamicItems": false };
var Checkout = validate83;
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.checkout_url === void 0 && (missing0 = "checkout_url")) {
        validate83.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.checkout_url !== void 0) {
          let data0 = data.checkout_url;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) > 4e3) {
                validate83.errors = [{ instancePath: instancePath + "/checkout_url", schemaPath: "#/properties/checkout_url/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                return false;
              }
            } else {
              validate83.errors = [{ instancePath: instancePath + "/checkout_url", schemaPath: "#/properties/checkout_url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
        }
      }
    } else {
      validate83.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate83.errors = vErrors;
  return errors === 0;
}
validate83.evaluated = { "props": { "checkout_url": true }, "dynamicProps": false, "dynamicItems": false };
var Portal = validate84;
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.portal_url === void 0 && (missing0 = "portal_url")) {
        validate84.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.portal_url !== void 0) {
          let data0 = data.portal_url;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) > 4e3) {
                validate84.errors = [{ instancePath: instancePath + "/portal_url", schemaPath: "#/properties/portal_url/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                return false;
              }
            } else {
              validate84.errors = [{ instancePath: instancePath + "/portal_url", schemaPath: "#/properties/portal_url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
        }
      }
    } else {
      validate84.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate84.errors = vErrors;
  return errors === 0;
}
validate84.evaluated = { "props": { "portal_url": true }, "dynamicProps": false, "dynamicItems": false };
var PaymentList = validate85;
var pattern18 = new RegExp("^-?\\d{1,15}\\.\\d{2}$", "u");
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate85.evaluated;
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
        validate85.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.data !== void 0) {
          let data0 = data.data;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length > 1e3) {
                validate85.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
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
                      if (data1.id === void 0 && (missing1 = "id") || data1.plugin === void 0 && (missing1 = "plugin") || data1.currency === void 0 && (missing1 = "currency") || data1.amount === void 0 && (missing1 = "amount") || data1.refunded === void 0 && (missing1 = "refunded") || data1.paid_at === void 0 && (missing1 = "paid_at")) {
                        validate85.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        if (data1.id !== void 0) {
                          const _errs5 = errors;
                          if (!validate54(data1.id, { instancePath: instancePath + "/data/" + i0 + "/id", parentData: data1, parentDataProperty: "id", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs5 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.plugin !== void 0) {
                            const _errs6 = errors;
                            if (!validate56(data1.plugin, { instancePath: instancePath + "/data/" + i0 + "/plugin", parentData: data1, parentDataProperty: "plugin", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                              errors = vErrors.length;
                            }
                            var valid2 = _errs6 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data1.currency !== void 0) {
                              let data4 = data1.currency;
                              const _errs7 = errors;
                              if (errors === _errs7) {
                                if (typeof data4 === "string") {
                                  if (!pattern7.test(data4)) {
                                    validate85.errors = [{ instancePath: instancePath + "/data/" + i0 + "/currency", schemaPath: "#/properties/data/items/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }];
                                    return false;
                                  }
                                } else {
                                  validate85.errors = [{ instancePath: instancePath + "/data/" + i0 + "/currency", schemaPath: "#/properties/data/items/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid2 = _errs7 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data1.amount !== void 0) {
                                let data5 = data1.amount;
                                const _errs9 = errors;
                                if (errors === _errs9) {
                                  if (typeof data5 === "string") {
                                    if (!pattern18.test(data5)) {
                                      validate85.errors = [{ instancePath: instancePath + "/data/" + i0 + "/amount", schemaPath: "#/properties/data/items/properties/amount/pattern", keyword: "pattern", params: { pattern: "^-?\\d{1,15}\\.\\d{2}$" }, message: 'must match pattern "^-?\\d{1,15}\\.\\d{2}$"' }];
                                      return false;
                                    }
                                  } else {
                                    validate85.errors = [{ instancePath: instancePath + "/data/" + i0 + "/amount", schemaPath: "#/properties/data/items/properties/amount/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid2 = _errs9 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data1.refunded !== void 0) {
                                  let data6 = data1.refunded;
                                  const _errs11 = errors;
                                  if (errors === _errs11) {
                                    if (typeof data6 === "string") {
                                      if (!pattern18.test(data6)) {
                                        validate85.errors = [{ instancePath: instancePath + "/data/" + i0 + "/refunded", schemaPath: "#/properties/data/items/properties/refunded/pattern", keyword: "pattern", params: { pattern: "^-?\\d{1,15}\\.\\d{2}$" }, message: 'must match pattern "^-?\\d{1,15}\\.\\d{2}$"' }];
                                        return false;
                                      }
                                    } else {
                                      validate85.errors = [{ instancePath: instancePath + "/data/" + i0 + "/refunded", schemaPath: "#/properties/data/items/properties/refunded/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid2 = _errs11 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data1.paid_at !== void 0) {
                                    const _errs13 = errors;
                                    if (!validate61(data1.paid_at, { instancePath: instancePath + "/data/" + i0 + "/paid_at", parentData: data1, parentDataProperty: "paid_at", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid2 = _errs13 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    } else {
                      validate85.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
              validate85.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate85.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate85.errors = vErrors;
  return errors === 0;
}
validate85.evaluated = { "props": { "data": true }, "dynamicProps": false, "dynamicItems": false };
var Earnings = validate89;
var schema31 = { "type": "object", "required": ["balances", "data"], "properties": { "balances": { "type": "array", "items": { "type": "object", "required": ["currency", "owed"], "properties": { "currency": { "type": "string", "pattern": "^[A-Z]{3}$" }, "owed": { "type": "string", "pattern": "^-?\\d{1,15}\\.\\d{2}$" } } }, "maxItems": 200 }, "data": { "type": "array", "items": { "type": "object", "required": ["id", "kind", "at", "currency", "amount"], "properties": { "id": { "$ref": "#/$defs/part-0" }, "kind": { "enum": ["payment", "refund", "payout"] }, "at": { "$ref": "#/$defs/part-3" }, "currency": { "type": "string", "pattern": "^[A-Z]{3}$" }, "amount": { "type": "string", "pattern": "^-?\\d{1,15}\\.\\d{2}$" }, "plugin": { "$ref": "#/$defs/part-1" }, "percent": { "type": "integer" }, "reference": { "type": "string", "maxLength": 200 } } }, "maxItems": 1e3 } } };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.balances === void 0 && (missing0 = "balances") || data.data === void 0 && (missing0 = "data")) {
        validate89.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.balances !== void 0) {
          let data0 = data.balances;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length > 200) {
                validate89.errors = [{ instancePath: instancePath + "/balances", schemaPath: "#/properties/balances/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" }];
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
                      if (data1.currency === void 0 && (missing1 = "currency") || data1.owed === void 0 && (missing1 = "owed")) {
                        validate89.errors = [{ instancePath: instancePath + "/balances/" + i0, schemaPath: "#/properties/balances/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        if (data1.currency !== void 0) {
                          let data2 = data1.currency;
                          const _errs5 = errors;
                          if (errors === _errs5) {
                            if (typeof data2 === "string") {
                              if (!pattern7.test(data2)) {
                                validate89.errors = [{ instancePath: instancePath + "/balances/" + i0 + "/currency", schemaPath: "#/properties/balances/items/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }];
                                return false;
                              }
                            } else {
                              validate89.errors = [{ instancePath: instancePath + "/balances/" + i0 + "/currency", schemaPath: "#/properties/balances/items/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid2 = _errs5 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.owed !== void 0) {
                            let data3 = data1.owed;
                            const _errs7 = errors;
                            if (errors === _errs7) {
                              if (typeof data3 === "string") {
                                if (!pattern18.test(data3)) {
                                  validate89.errors = [{ instancePath: instancePath + "/balances/" + i0 + "/owed", schemaPath: "#/properties/balances/items/properties/owed/pattern", keyword: "pattern", params: { pattern: "^-?\\d{1,15}\\.\\d{2}$" }, message: 'must match pattern "^-?\\d{1,15}\\.\\d{2}$"' }];
                                  return false;
                                }
                              } else {
                                validate89.errors = [{ instancePath: instancePath + "/balances/" + i0 + "/owed", schemaPath: "#/properties/balances/items/properties/owed/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid2 = _errs7 === errors;
                          } else {
                            var valid2 = true;
                          }
                        }
                      }
                    } else {
                      validate89.errors = [{ instancePath: instancePath + "/balances/" + i0, schemaPath: "#/properties/balances/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
              validate89.errors = [{ instancePath: instancePath + "/balances", schemaPath: "#/properties/balances/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.data !== void 0) {
            let data4 = data.data;
            const _errs9 = errors;
            if (errors === _errs9) {
              if (Array.isArray(data4)) {
                if (data4.length > 1e3) {
                  validate89.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
                  return false;
                } else {
                  var valid3 = true;
                  const len1 = data4.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let data5 = data4[i1];
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        let missing2;
                        if (data5.id === void 0 && (missing2 = "id") || data5.kind === void 0 && (missing2 = "kind") || data5.at === void 0 && (missing2 = "at") || data5.currency === void 0 && (missing2 = "currency") || data5.amount === void 0 && (missing2 = "amount")) {
                          validate89.errors = [{ instancePath: instancePath + "/data/" + i1, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                          return false;
                        } else {
                          if (data5.id !== void 0) {
                            const _errs13 = errors;
                            if (!validate54(data5.id, { instancePath: instancePath + "/data/" + i1 + "/id", parentData: data5, parentDataProperty: "id", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                              errors = vErrors.length;
                            }
                            var valid4 = _errs13 === errors;
                          } else {
                            var valid4 = true;
                          }
                          if (valid4) {
                            if (data5.kind !== void 0) {
                              let data7 = data5.kind;
                              const _errs14 = errors;
                              if (!(data7 === "payment" || data7 === "refund" || data7 === "payout")) {
                                validate89.errors = [{ instancePath: instancePath + "/data/" + i1 + "/kind", schemaPath: "#/properties/data/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema31.properties.data.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                              }
                              var valid4 = _errs14 === errors;
                            } else {
                              var valid4 = true;
                            }
                            if (valid4) {
                              if (data5.at !== void 0) {
                                const _errs15 = errors;
                                if (!validate61(data5.at, { instancePath: instancePath + "/data/" + i1 + "/at", parentData: data5, parentDataProperty: "at", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                  errors = vErrors.length;
                                }
                                var valid4 = _errs15 === errors;
                              } else {
                                var valid4 = true;
                              }
                              if (valid4) {
                                if (data5.currency !== void 0) {
                                  let data9 = data5.currency;
                                  const _errs16 = errors;
                                  if (errors === _errs16) {
                                    if (typeof data9 === "string") {
                                      if (!pattern7.test(data9)) {
                                        validate89.errors = [{ instancePath: instancePath + "/data/" + i1 + "/currency", schemaPath: "#/properties/data/items/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }];
                                        return false;
                                      }
                                    } else {
                                      validate89.errors = [{ instancePath: instancePath + "/data/" + i1 + "/currency", schemaPath: "#/properties/data/items/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid4 = _errs16 === errors;
                                } else {
                                  var valid4 = true;
                                }
                                if (valid4) {
                                  if (data5.amount !== void 0) {
                                    let data10 = data5.amount;
                                    const _errs18 = errors;
                                    if (errors === _errs18) {
                                      if (typeof data10 === "string") {
                                        if (!pattern18.test(data10)) {
                                          validate89.errors = [{ instancePath: instancePath + "/data/" + i1 + "/amount", schemaPath: "#/properties/data/items/properties/amount/pattern", keyword: "pattern", params: { pattern: "^-?\\d{1,15}\\.\\d{2}$" }, message: 'must match pattern "^-?\\d{1,15}\\.\\d{2}$"' }];
                                          return false;
                                        }
                                      } else {
                                        validate89.errors = [{ instancePath: instancePath + "/data/" + i1 + "/amount", schemaPath: "#/properties/data/items/properties/amount/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid4 = _errs18 === errors;
                                  } else {
                                    var valid4 = true;
                                  }
                                  if (valid4) {
                                    if (data5.plugin !== void 0) {
                                      const _errs20 = errors;
                                      if (!validate56(data5.plugin, { instancePath: instancePath + "/data/" + i1 + "/plugin", parentData: data5, parentDataProperty: "plugin", rootData, dynamicAnchors })) {
                                        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid4 = _errs20 === errors;
                                    } else {
                                      var valid4 = true;
                                    }
                                    if (valid4) {
                                      if (data5.percent !== void 0) {
                                        let data12 = data5.percent;
                                        const _errs21 = errors;
                                        if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                                          validate89.errors = [{ instancePath: instancePath + "/data/" + i1 + "/percent", schemaPath: "#/properties/data/items/properties/percent/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                          return false;
                                        }
                                        var valid4 = _errs21 === errors;
                                      } else {
                                        var valid4 = true;
                                      }
                                      if (valid4) {
                                        if (data5.reference !== void 0) {
                                          let data13 = data5.reference;
                                          const _errs23 = errors;
                                          if (errors === _errs23) {
                                            if (typeof data13 === "string") {
                                              if (func1(data13) > 200) {
                                                validate89.errors = [{ instancePath: instancePath + "/data/" + i1 + "/reference", schemaPath: "#/properties/data/items/properties/reference/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                return false;
                                              }
                                            } else {
                                              validate89.errors = [{ instancePath: instancePath + "/data/" + i1 + "/reference", schemaPath: "#/properties/data/items/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid4 = _errs23 === errors;
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
                        validate89.errors = [{ instancePath: instancePath + "/data/" + i1, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid3 = _errs11 === errors;
                    if (!valid3) {
                      break;
                    }
                  }
                }
              } else {
                validate89.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs9 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate89.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate89.errors = vErrors;
  return errors === 0;
}
validate89.evaluated = { "props": { "balances": true, "data": true }, "dynamicProps": false, "dynamicItems": false };
var RefundResult = validate93;
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.payment === void 0 && (missing0 = "payment") || data.amount === void 0 && (missing0 = "amount") || data.currency === void 0 && (missing0 = "currency")) {
        validate93.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.payment !== void 0) {
          const _errs1 = errors;
          if (!validate54(data.payment, { instancePath: instancePath + "/payment", parentData: data, parentDataProperty: "payment", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.amount !== void 0) {
            let data1 = data.amount;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data1 === "string") {
                if (!pattern18.test(data1)) {
                  validate93.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/pattern", keyword: "pattern", params: { pattern: "^-?\\d{1,15}\\.\\d{2}$" }, message: 'must match pattern "^-?\\d{1,15}\\.\\d{2}$"' }];
                  return false;
                }
              } else {
                validate93.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.currency !== void 0) {
              let data2 = data.currency;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data2 === "string") {
                  if (!pattern7.test(data2)) {
                    validate93.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }];
                    return false;
                  }
                } else {
                  validate93.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate93.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate93.errors = vErrors;
  return errors === 0;
}
validate93.evaluated = { "props": { "payment": true, "amount": true, "currency": true }, "dynamicProps": false, "dynamicItems": false };
var Entitlement = validate95;
var schema33 = { "type": "object", "required": ["id", "organisation", "plugin", "kind", "active", "starts_at", "ending", "created_at"], "properties": { "id": { "$ref": "#/$defs/part-0" }, "organisation": { "$ref": "#/$defs/part-1" }, "plugin": { "$ref": "#/$defs/part-1" }, "kind": { "enum": ["purchase", "subscription", "trial", "grant"] }, "active": { "type": "boolean" }, "starts_at": { "$ref": "#/$defs/part-3" }, "paid_until": { "$ref": "#/$defs/part-3" }, "ends_at": { "$ref": "#/$defs/part-3" }, "ending": { "type": "boolean" }, "reason": { "type": "string", "maxLength": 500 }, "revoked_at": { "$ref": "#/$defs/part-3" }, "revoked_reason": { "type": "string", "maxLength": 500 }, "created_at": { "$ref": "#/$defs/part-3" } } };
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate95.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.organisation === void 0 && (missing0 = "organisation") || data.plugin === void 0 && (missing0 = "plugin") || data.kind === void 0 && (missing0 = "kind") || data.active === void 0 && (missing0 = "active") || data.starts_at === void 0 && (missing0 = "starts_at") || data.ending === void 0 && (missing0 = "ending") || data.created_at === void 0 && (missing0 = "created_at")) {
        validate95.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate54(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.organisation !== void 0) {
            const _errs2 = errors;
            if (!validate56(data.organisation, { instancePath: instancePath + "/organisation", parentData: data, parentDataProperty: "organisation", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.plugin !== void 0) {
              const _errs3 = errors;
              if (!validate56(data.plugin, { instancePath: instancePath + "/plugin", parentData: data, parentDataProperty: "plugin", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.kind !== void 0) {
                let data3 = data.kind;
                const _errs4 = errors;
                if (!(data3 === "purchase" || data3 === "subscription" || data3 === "trial" || data3 === "grant")) {
                  validate95.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema33.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.active !== void 0) {
                  const _errs5 = errors;
                  if (typeof data.active !== "boolean") {
                    validate95.errors = [{ instancePath: instancePath + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                    return false;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.starts_at !== void 0) {
                    const _errs7 = errors;
                    if (!validate61(data.starts_at, { instancePath: instancePath + "/starts_at", parentData: data, parentDataProperty: "starts_at", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.paid_until !== void 0) {
                      const _errs8 = errors;
                      if (!validate61(data.paid_until, { instancePath: instancePath + "/paid_until", parentData: data, parentDataProperty: "paid_until", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.ends_at !== void 0) {
                        const _errs9 = errors;
                        if (!validate61(data.ends_at, { instancePath: instancePath + "/ends_at", parentData: data, parentDataProperty: "ends_at", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.ending !== void 0) {
                          const _errs10 = errors;
                          if (typeof data.ending !== "boolean") {
                            validate95.errors = [{ instancePath: instancePath + "/ending", schemaPath: "#/properties/ending/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                            return false;
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.reason !== void 0) {
                            let data9 = data.reason;
                            const _errs12 = errors;
                            if (errors === _errs12) {
                              if (typeof data9 === "string") {
                                if (func1(data9) > 500) {
                                  validate95.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }];
                                  return false;
                                }
                              } else {
                                validate95.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid0 = _errs12 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.revoked_at !== void 0) {
                              const _errs14 = errors;
                              if (!validate61(data.revoked_at, { instancePath: instancePath + "/revoked_at", parentData: data, parentDataProperty: "revoked_at", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs14 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.revoked_reason !== void 0) {
                                let data11 = data.revoked_reason;
                                const _errs15 = errors;
                                if (errors === _errs15) {
                                  if (typeof data11 === "string") {
                                    if (func1(data11) > 500) {
                                      validate95.errors = [{ instancePath: instancePath + "/revoked_reason", schemaPath: "#/properties/revoked_reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }];
                                      return false;
                                    }
                                  } else {
                                    validate95.errors = [{ instancePath: instancePath + "/revoked_reason", schemaPath: "#/properties/revoked_reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs15 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.created_at !== void 0) {
                                  const _errs17 = errors;
                                  if (!validate61(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs17 === errors;
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
    } else {
      validate95.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate95.errors = vErrors;
  return errors === 0;
}
validate95.evaluated = { "props": { "id": true, "organisation": true, "plugin": true, "kind": true, "active": true, "starts_at": true, "paid_until": true, "ends_at": true, "ending": true, "reason": true, "revoked_at": true, "revoked_reason": true, "created_at": true }, "dynamicProps": false, "dynamicItems": false };
var EntitlementList = validate104;
var schema34 = { "type": "object", "required": ["data"], "properties": { "data": { "type": "array", "items": { "type": "object", "required": ["id", "organisation", "plugin", "kind", "active", "starts_at", "ending", "created_at"], "properties": { "id": { "$ref": "#/$defs/part-0" }, "organisation": { "$ref": "#/$defs/part-1" }, "plugin": { "$ref": "#/$defs/part-1" }, "kind": { "enum": ["purchase", "subscription", "trial", "grant"] }, "active": { "type": "boolean" }, "starts_at": { "$ref": "#/$defs/part-3" }, "paid_until": { "$ref": "#/$defs/part-3" }, "ends_at": { "$ref": "#/$defs/part-3" }, "ending": { "type": "boolean" }, "reason": { "type": "string", "maxLength": 500 }, "revoked_at": { "$ref": "#/$defs/part-3" }, "revoked_reason": { "type": "string", "maxLength": 500 }, "created_at": { "$ref": "#/$defs/part-3" } } }, "maxItems": 1e3 } } };
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate104.evaluated;
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
        validate104.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.data !== void 0) {
          let data0 = data.data;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length > 1e3) {
                validate104.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
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
                      if (data1.id === void 0 && (missing1 = "id") || data1.organisation === void 0 && (missing1 = "organisation") || data1.plugin === void 0 && (missing1 = "plugin") || data1.kind === void 0 && (missing1 = "kind") || data1.active === void 0 && (missing1 = "active") || data1.starts_at === void 0 && (missing1 = "starts_at") || data1.ending === void 0 && (missing1 = "ending") || data1.created_at === void 0 && (missing1 = "created_at")) {
                        validate104.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        if (data1.id !== void 0) {
                          const _errs5 = errors;
                          if (!validate54(data1.id, { instancePath: instancePath + "/data/" + i0 + "/id", parentData: data1, parentDataProperty: "id", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs5 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.organisation !== void 0) {
                            const _errs6 = errors;
                            if (!validate56(data1.organisation, { instancePath: instancePath + "/data/" + i0 + "/organisation", parentData: data1, parentDataProperty: "organisation", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                              errors = vErrors.length;
                            }
                            var valid2 = _errs6 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data1.plugin !== void 0) {
                              const _errs7 = errors;
                              if (!validate56(data1.plugin, { instancePath: instancePath + "/data/" + i0 + "/plugin", parentData: data1, parentDataProperty: "plugin", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                errors = vErrors.length;
                              }
                              var valid2 = _errs7 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data1.kind !== void 0) {
                                let data5 = data1.kind;
                                const _errs8 = errors;
                                if (!(data5 === "purchase" || data5 === "subscription" || data5 === "trial" || data5 === "grant")) {
                                  validate104.errors = [{ instancePath: instancePath + "/data/" + i0 + "/kind", schemaPath: "#/properties/data/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema34.properties.data.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                  return false;
                                }
                                var valid2 = _errs8 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data1.active !== void 0) {
                                  const _errs9 = errors;
                                  if (typeof data1.active !== "boolean") {
                                    validate104.errors = [{ instancePath: instancePath + "/data/" + i0 + "/active", schemaPath: "#/properties/data/items/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                    return false;
                                  }
                                  var valid2 = _errs9 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data1.starts_at !== void 0) {
                                    const _errs11 = errors;
                                    if (!validate61(data1.starts_at, { instancePath: instancePath + "/data/" + i0 + "/starts_at", parentData: data1, parentDataProperty: "starts_at", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid2 = _errs11 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data1.paid_until !== void 0) {
                                      const _errs12 = errors;
                                      if (!validate61(data1.paid_until, { instancePath: instancePath + "/data/" + i0 + "/paid_until", parentData: data1, parentDataProperty: "paid_until", rootData, dynamicAnchors })) {
                                        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid2 = _errs12 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data1.ends_at !== void 0) {
                                        const _errs13 = errors;
                                        if (!validate61(data1.ends_at, { instancePath: instancePath + "/data/" + i0 + "/ends_at", parentData: data1, parentDataProperty: "ends_at", rootData, dynamicAnchors })) {
                                          vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid2 = _errs13 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data1.ending !== void 0) {
                                          const _errs14 = errors;
                                          if (typeof data1.ending !== "boolean") {
                                            validate104.errors = [{ instancePath: instancePath + "/data/" + i0 + "/ending", schemaPath: "#/properties/data/items/properties/ending/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                            return false;
                                          }
                                          var valid2 = _errs14 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                        if (valid2) {
                                          if (data1.reason !== void 0) {
                                            let data11 = data1.reason;
                                            const _errs16 = errors;
                                            if (errors === _errs16) {
                                              if (typeof data11 === "string") {
                                                if (func1(data11) > 500) {
                                                  validate104.errors = [{ instancePath: instancePath + "/data/" + i0 + "/reason", schemaPath: "#/properties/data/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }];
                                                  return false;
                                                }
                                              } else {
                                                validate104.errors = [{ instancePath: instancePath + "/data/" + i0 + "/reason", schemaPath: "#/properties/data/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid2 = _errs16 === errors;
                                          } else {
                                            var valid2 = true;
                                          }
                                          if (valid2) {
                                            if (data1.revoked_at !== void 0) {
                                              const _errs18 = errors;
                                              if (!validate61(data1.revoked_at, { instancePath: instancePath + "/data/" + i0 + "/revoked_at", parentData: data1, parentDataProperty: "revoked_at", rootData, dynamicAnchors })) {
                                                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid2 = _errs18 === errors;
                                            } else {
                                              var valid2 = true;
                                            }
                                            if (valid2) {
                                              if (data1.revoked_reason !== void 0) {
                                                let data13 = data1.revoked_reason;
                                                const _errs19 = errors;
                                                if (errors === _errs19) {
                                                  if (typeof data13 === "string") {
                                                    if (func1(data13) > 500) {
                                                      validate104.errors = [{ instancePath: instancePath + "/data/" + i0 + "/revoked_reason", schemaPath: "#/properties/data/items/properties/revoked_reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate104.errors = [{ instancePath: instancePath + "/data/" + i0 + "/revoked_reason", schemaPath: "#/properties/data/items/properties/revoked_reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid2 = _errs19 === errors;
                                              } else {
                                                var valid2 = true;
                                              }
                                              if (valid2) {
                                                if (data1.created_at !== void 0) {
                                                  const _errs21 = errors;
                                                  if (!validate61(data1.created_at, { instancePath: instancePath + "/data/" + i0 + "/created_at", parentData: data1, parentDataProperty: "created_at", rootData, dynamicAnchors })) {
                                                    vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid2 = _errs21 === errors;
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
                    } else {
                      validate104.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
              validate104.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate104.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate104.errors = vErrors;
  return errors === 0;
}
validate104.evaluated = { "props": { "data": true }, "dynamicProps": false, "dynamicItems": false };
var WebhookList = validate113;
var schema35 = { "type": "object", "required": ["data"], "properties": { "data": { "type": "array", "items": { "type": "object", "required": ["id", "url", "events", "description", "enabled", "created_at", "updated_at"], "properties": { "id": { "$ref": "#/$defs/part-0" }, "publisher": { "$ref": "#/$defs/part-1" }, "plugin": { "$ref": "#/$defs/part-1" }, "url": { "type": "string", "maxLength": 2e3 }, "events": { "$ref": "#/$defs/part-2" }, "description": { "type": "string", "maxLength": 200 }, "enabled": { "type": "boolean" }, "disabled_reason": { "enum": ["asked", "failing"] }, "failing_since": { "$ref": "#/$defs/part-3" }, "created_at": { "$ref": "#/$defs/part-3" }, "updated_at": { "$ref": "#/$defs/part-3" } } }, "maxItems": 1e3 } } };
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate113.evaluated;
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
        validate113.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.data !== void 0) {
          let data0 = data.data;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length > 1e3) {
                validate113.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
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
                      if (data1.id === void 0 && (missing1 = "id") || data1.url === void 0 && (missing1 = "url") || data1.events === void 0 && (missing1 = "events") || data1.description === void 0 && (missing1 = "description") || data1.enabled === void 0 && (missing1 = "enabled") || data1.created_at === void 0 && (missing1 = "created_at") || data1.updated_at === void 0 && (missing1 = "updated_at")) {
                        validate113.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        if (data1.id !== void 0) {
                          const _errs5 = errors;
                          if (!validate54(data1.id, { instancePath: instancePath + "/data/" + i0 + "/id", parentData: data1, parentDataProperty: "id", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs5 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.publisher !== void 0) {
                            const _errs6 = errors;
                            if (!validate56(data1.publisher, { instancePath: instancePath + "/data/" + i0 + "/publisher", parentData: data1, parentDataProperty: "publisher", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                              errors = vErrors.length;
                            }
                            var valid2 = _errs6 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data1.plugin !== void 0) {
                              const _errs7 = errors;
                              if (!validate56(data1.plugin, { instancePath: instancePath + "/data/" + i0 + "/plugin", parentData: data1, parentDataProperty: "plugin", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                errors = vErrors.length;
                              }
                              var valid2 = _errs7 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data1.url !== void 0) {
                                let data5 = data1.url;
                                const _errs8 = errors;
                                if (errors === _errs8) {
                                  if (typeof data5 === "string") {
                                    if (func1(data5) > 2e3) {
                                      validate113.errors = [{ instancePath: instancePath + "/data/" + i0 + "/url", schemaPath: "#/properties/data/items/properties/url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                      return false;
                                    }
                                  } else {
                                    validate113.errors = [{ instancePath: instancePath + "/data/" + i0 + "/url", schemaPath: "#/properties/data/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid2 = _errs8 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data1.events !== void 0) {
                                  const _errs10 = errors;
                                  if (!validate59(data1.events, { instancePath: instancePath + "/data/" + i0 + "/events", parentData: data1, parentDataProperty: "events", rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid2 = _errs10 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data1.description !== void 0) {
                                    let data7 = data1.description;
                                    const _errs11 = errors;
                                    if (errors === _errs11) {
                                      if (typeof data7 === "string") {
                                        if (func1(data7) > 200) {
                                          validate113.errors = [{ instancePath: instancePath + "/data/" + i0 + "/description", schemaPath: "#/properties/data/items/properties/description/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                          return false;
                                        }
                                      } else {
                                        validate113.errors = [{ instancePath: instancePath + "/data/" + i0 + "/description", schemaPath: "#/properties/data/items/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid2 = _errs11 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data1.enabled !== void 0) {
                                      const _errs13 = errors;
                                      if (typeof data1.enabled !== "boolean") {
                                        validate113.errors = [{ instancePath: instancePath + "/data/" + i0 + "/enabled", schemaPath: "#/properties/data/items/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                        return false;
                                      }
                                      var valid2 = _errs13 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data1.disabled_reason !== void 0) {
                                        let data9 = data1.disabled_reason;
                                        const _errs15 = errors;
                                        if (!(data9 === "asked" || data9 === "failing")) {
                                          validate113.errors = [{ instancePath: instancePath + "/data/" + i0 + "/disabled_reason", schemaPath: "#/properties/data/items/properties/disabled_reason/enum", keyword: "enum", params: { allowedValues: schema35.properties.data.items.properties.disabled_reason.enum }, message: "must be equal to one of the allowed values" }];
                                          return false;
                                        }
                                        var valid2 = _errs15 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data1.failing_since !== void 0) {
                                          const _errs16 = errors;
                                          if (!validate61(data1.failing_since, { instancePath: instancePath + "/data/" + i0 + "/failing_since", parentData: data1, parentDataProperty: "failing_since", rootData, dynamicAnchors })) {
                                            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid2 = _errs16 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                        if (valid2) {
                                          if (data1.created_at !== void 0) {
                                            const _errs17 = errors;
                                            if (!validate61(data1.created_at, { instancePath: instancePath + "/data/" + i0 + "/created_at", parentData: data1, parentDataProperty: "created_at", rootData, dynamicAnchors })) {
                                              vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid2 = _errs17 === errors;
                                          } else {
                                            var valid2 = true;
                                          }
                                          if (valid2) {
                                            if (data1.updated_at !== void 0) {
                                              const _errs18 = errors;
                                              if (!validate61(data1.updated_at, { instancePath: instancePath + "/data/" + i0 + "/updated_at", parentData: data1, parentDataProperty: "updated_at", rootData, dynamicAnchors })) {
                                                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid2 = _errs18 === errors;
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
                      validate113.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
              validate113.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate113.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate113.errors = vErrors;
  return errors === 0;
}
validate113.evaluated = { "props": { "data": true }, "dynamicProps": false, "dynamicItems": false };
var WebhookDelivery = validate121;
var schema36 = { "type": "object", "required": ["id", "webhook_id", "event_id", "event", "state", "attempts", "created_at"], "properties": { "id": { "$ref": "#/$defs/part-0" }, "webhook_id": { "$ref": "#/$defs/part-0" }, "event_id": { "$ref": "#/$defs/part-0" }, "event": { "type": "string", "maxLength": 100 }, "state": { "enum": ["pending", "delivered", "failed"] }, "attempts": { "type": "integer", "minimum": 0 }, "created_at": { "$ref": "#/$defs/part-3" }, "next_attempt_at": { "$ref": "#/$defs/part-3" }, "delivered_at": { "$ref": "#/$defs/part-3" } } };
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate121.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.webhook_id === void 0 && (missing0 = "webhook_id") || data.event_id === void 0 && (missing0 = "event_id") || data.event === void 0 && (missing0 = "event") || data.state === void 0 && (missing0 = "state") || data.attempts === void 0 && (missing0 = "attempts") || data.created_at === void 0 && (missing0 = "created_at")) {
        validate121.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate54(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.webhook_id !== void 0) {
            const _errs2 = errors;
            if (!validate54(data.webhook_id, { instancePath: instancePath + "/webhook_id", parentData: data, parentDataProperty: "webhook_id", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.event_id !== void 0) {
              const _errs3 = errors;
              if (!validate54(data.event_id, { instancePath: instancePath + "/event_id", parentData: data, parentDataProperty: "event_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.event !== void 0) {
                let data3 = data.event;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data3 === "string") {
                    if (func1(data3) > 100) {
                      validate121.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                      return false;
                    }
                  } else {
                    validate121.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.state !== void 0) {
                  let data4 = data.state;
                  const _errs6 = errors;
                  if (!(data4 === "pending" || data4 === "delivered" || data4 === "failed")) {
                    validate121.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema36.properties.state.enum }, message: "must be equal to one of the allowed values" }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.attempts !== void 0) {
                    let data5 = data.attempts;
                    const _errs7 = errors;
                    if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                      validate121.errors = [{ instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs7) {
                      if (typeof data5 == "number" && isFinite(data5)) {
                        if (data5 < 0 || isNaN(data5)) {
                          validate121.errors = [{ instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.created_at !== void 0) {
                      const _errs9 = errors;
                      if (!validate61(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.next_attempt_at !== void 0) {
                        const _errs10 = errors;
                        if (!validate61(data.next_attempt_at, { instancePath: instancePath + "/next_attempt_at", parentData: data, parentDataProperty: "next_attempt_at", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs10 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.delivered_at !== void 0) {
                          const _errs11 = errors;
                          if (!validate61(data.delivered_at, { instancePath: instancePath + "/delivered_at", parentData: data, parentDataProperty: "delivered_at", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                            errors = vErrors.length;
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
          }
        }
      }
    } else {
      validate121.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate121.errors = vErrors;
  return errors === 0;
}
validate121.evaluated = { "props": { "id": true, "webhook_id": true, "event_id": true, "event": true, "state": true, "attempts": true, "created_at": true, "next_attempt_at": true, "delivered_at": true }, "dynamicProps": false, "dynamicItems": false };
var WebhookDeliveryPage = validate128;
var schema37 = { "type": "object", "required": ["data", "meta"], "properties": { "data": { "type": "array", "items": { "type": "object", "required": ["id", "webhook_id", "event_id", "event", "state", "attempts", "created_at"], "properties": { "id": { "$ref": "#/$defs/part-0" }, "webhook_id": { "$ref": "#/$defs/part-0" }, "event_id": { "$ref": "#/$defs/part-0" }, "event": { "type": "string", "maxLength": 100 }, "state": { "enum": ["pending", "delivered", "failed"] }, "attempts": { "type": "integer", "minimum": 0 }, "created_at": { "$ref": "#/$defs/part-3" }, "next_attempt_at": { "$ref": "#/$defs/part-3" }, "delivered_at": { "$ref": "#/$defs/part-3" } } }, "maxItems": 100 }, "meta": { "type": "object", "properties": { "next_cursor": { "type": "string", "maxLength": 2e3 } } } } };
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate128.evaluated;
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
        validate128.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.data !== void 0) {
          let data0 = data.data;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length > 100) {
                validate128.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
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
                      if (data1.id === void 0 && (missing1 = "id") || data1.webhook_id === void 0 && (missing1 = "webhook_id") || data1.event_id === void 0 && (missing1 = "event_id") || data1.event === void 0 && (missing1 = "event") || data1.state === void 0 && (missing1 = "state") || data1.attempts === void 0 && (missing1 = "attempts") || data1.created_at === void 0 && (missing1 = "created_at")) {
                        validate128.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        if (data1.id !== void 0) {
                          const _errs5 = errors;
                          if (!validate54(data1.id, { instancePath: instancePath + "/data/" + i0 + "/id", parentData: data1, parentDataProperty: "id", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs5 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.webhook_id !== void 0) {
                            const _errs6 = errors;
                            if (!validate54(data1.webhook_id, { instancePath: instancePath + "/data/" + i0 + "/webhook_id", parentData: data1, parentDataProperty: "webhook_id", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                              errors = vErrors.length;
                            }
                            var valid2 = _errs6 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data1.event_id !== void 0) {
                              const _errs7 = errors;
                              if (!validate54(data1.event_id, { instancePath: instancePath + "/data/" + i0 + "/event_id", parentData: data1, parentDataProperty: "event_id", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                errors = vErrors.length;
                              }
                              var valid2 = _errs7 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data1.event !== void 0) {
                                let data5 = data1.event;
                                const _errs8 = errors;
                                if (errors === _errs8) {
                                  if (typeof data5 === "string") {
                                    if (func1(data5) > 100) {
                                      validate128.errors = [{ instancePath: instancePath + "/data/" + i0 + "/event", schemaPath: "#/properties/data/items/properties/event/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                      return false;
                                    }
                                  } else {
                                    validate128.errors = [{ instancePath: instancePath + "/data/" + i0 + "/event", schemaPath: "#/properties/data/items/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid2 = _errs8 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data1.state !== void 0) {
                                  let data6 = data1.state;
                                  const _errs10 = errors;
                                  if (!(data6 === "pending" || data6 === "delivered" || data6 === "failed")) {
                                    validate128.errors = [{ instancePath: instancePath + "/data/" + i0 + "/state", schemaPath: "#/properties/data/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema37.properties.data.items.properties.state.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                  }
                                  var valid2 = _errs10 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data1.attempts !== void 0) {
                                    let data7 = data1.attempts;
                                    const _errs11 = errors;
                                    if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                                      validate128.errors = [{ instancePath: instancePath + "/data/" + i0 + "/attempts", schemaPath: "#/properties/data/items/properties/attempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    if (errors === _errs11) {
                                      if (typeof data7 == "number" && isFinite(data7)) {
                                        if (data7 < 0 || isNaN(data7)) {
                                          validate128.errors = [{ instancePath: instancePath + "/data/" + i0 + "/attempts", schemaPath: "#/properties/data/items/properties/attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid2 = _errs11 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data1.created_at !== void 0) {
                                      const _errs13 = errors;
                                      if (!validate61(data1.created_at, { instancePath: instancePath + "/data/" + i0 + "/created_at", parentData: data1, parentDataProperty: "created_at", rootData, dynamicAnchors })) {
                                        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid2 = _errs13 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data1.next_attempt_at !== void 0) {
                                        const _errs14 = errors;
                                        if (!validate61(data1.next_attempt_at, { instancePath: instancePath + "/data/" + i0 + "/next_attempt_at", parentData: data1, parentDataProperty: "next_attempt_at", rootData, dynamicAnchors })) {
                                          vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid2 = _errs14 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data1.delivered_at !== void 0) {
                                          const _errs15 = errors;
                                          if (!validate61(data1.delivered_at, { instancePath: instancePath + "/data/" + i0 + "/delivered_at", parentData: data1, parentDataProperty: "delivered_at", rootData, dynamicAnchors })) {
                                            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid2 = _errs15 === errors;
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
                      validate128.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
              validate128.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.meta !== void 0) {
            let data11 = data.meta;
            const _errs16 = errors;
            if (errors === _errs16) {
              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                if (data11.next_cursor !== void 0) {
                  let data12 = data11.next_cursor;
                  const _errs18 = errors;
                  if (errors === _errs18) {
                    if (typeof data12 === "string") {
                      if (func1(data12) > 2e3) {
                        validate128.errors = [{ instancePath: instancePath + "/meta/next_cursor", schemaPath: "#/properties/meta/properties/next_cursor/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                        return false;
                      }
                    } else {
                      validate128.errors = [{ instancePath: instancePath + "/meta/next_cursor", schemaPath: "#/properties/meta/properties/next_cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                }
              } else {
                validate128.errors = [{ instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs16 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate128.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate128.errors = vErrors;
  return errors === 0;
}
validate128.evaluated = { "props": { "data": true, "meta": true }, "dynamicProps": false, "dynamicItems": false };
var WebhookDeliveryDetail = validate135;
var schema38 = { "type": "object", "required": ["id", "webhook_id", "event_id", "event", "state", "attempts", "created_at", "body", "log"], "properties": { "id": { "$ref": "#/$defs/part-0" }, "webhook_id": { "$ref": "#/$defs/part-0" }, "event_id": { "$ref": "#/$defs/part-0" }, "event": { "type": "string", "maxLength": 100 }, "state": { "enum": ["pending", "delivered", "failed"] }, "attempts": { "type": "integer", "minimum": 0 }, "created_at": { "$ref": "#/$defs/part-3" }, "next_attempt_at": { "$ref": "#/$defs/part-3" }, "delivered_at": { "$ref": "#/$defs/part-3" }, "body": { "type": "string", "maxLength": 262144 }, "log": { "type": "array", "items": { "type": "object", "required": ["number", "at", "milliseconds", "answer"], "properties": { "number": { "type": "integer", "minimum": 1 }, "at": { "$ref": "#/$defs/part-3" }, "milliseconds": { "type": "integer", "minimum": 0 }, "status": { "type": "integer" }, "failure": { "type": "string", "maxLength": 500 }, "answer": { "type": "string", "maxLength": 1e3 } } }, "maxItems": 1e3 } } };
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate135.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.webhook_id === void 0 && (missing0 = "webhook_id") || data.event_id === void 0 && (missing0 = "event_id") || data.event === void 0 && (missing0 = "event") || data.state === void 0 && (missing0 = "state") || data.attempts === void 0 && (missing0 = "attempts") || data.created_at === void 0 && (missing0 = "created_at") || data.body === void 0 && (missing0 = "body") || data.log === void 0 && (missing0 = "log")) {
        validate135.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate54(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.webhook_id !== void 0) {
            const _errs2 = errors;
            if (!validate54(data.webhook_id, { instancePath: instancePath + "/webhook_id", parentData: data, parentDataProperty: "webhook_id", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.event_id !== void 0) {
              const _errs3 = errors;
              if (!validate54(data.event_id, { instancePath: instancePath + "/event_id", parentData: data, parentDataProperty: "event_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.event !== void 0) {
                let data3 = data.event;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data3 === "string") {
                    if (func1(data3) > 100) {
                      validate135.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                      return false;
                    }
                  } else {
                    validate135.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.state !== void 0) {
                  let data4 = data.state;
                  const _errs6 = errors;
                  if (!(data4 === "pending" || data4 === "delivered" || data4 === "failed")) {
                    validate135.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema38.properties.state.enum }, message: "must be equal to one of the allowed values" }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.attempts !== void 0) {
                    let data5 = data.attempts;
                    const _errs7 = errors;
                    if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                      validate135.errors = [{ instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs7) {
                      if (typeof data5 == "number" && isFinite(data5)) {
                        if (data5 < 0 || isNaN(data5)) {
                          validate135.errors = [{ instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.created_at !== void 0) {
                      const _errs9 = errors;
                      if (!validate61(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.next_attempt_at !== void 0) {
                        const _errs10 = errors;
                        if (!validate61(data.next_attempt_at, { instancePath: instancePath + "/next_attempt_at", parentData: data, parentDataProperty: "next_attempt_at", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs10 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.delivered_at !== void 0) {
                          const _errs11 = errors;
                          if (!validate61(data.delivered_at, { instancePath: instancePath + "/delivered_at", parentData: data, parentDataProperty: "delivered_at", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs11 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.body !== void 0) {
                            let data9 = data.body;
                            const _errs12 = errors;
                            if (errors === _errs12) {
                              if (typeof data9 === "string") {
                                if (func1(data9) > 262144) {
                                  validate135.errors = [{ instancePath: instancePath + "/body", schemaPath: "#/properties/body/maxLength", keyword: "maxLength", params: { limit: 262144 }, message: "must NOT have more than 262144 characters" }];
                                  return false;
                                }
                              } else {
                                validate135.errors = [{ instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid0 = _errs12 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.log !== void 0) {
                              let data10 = data.log;
                              const _errs14 = errors;
                              if (errors === _errs14) {
                                if (Array.isArray(data10)) {
                                  if (data10.length > 1e3) {
                                    validate135.errors = [{ instancePath: instancePath + "/log", schemaPath: "#/properties/log/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
                                    return false;
                                  } else {
                                    var valid1 = true;
                                    const len0 = data10.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      let data11 = data10[i0];
                                      const _errs16 = errors;
                                      if (errors === _errs16) {
                                        if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                          let missing1;
                                          if (data11.number === void 0 && (missing1 = "number") || data11.at === void 0 && (missing1 = "at") || data11.milliseconds === void 0 && (missing1 = "milliseconds") || data11.answer === void 0 && (missing1 = "answer")) {
                                            validate135.errors = [{ instancePath: instancePath + "/log/" + i0, schemaPath: "#/properties/log/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                            return false;
                                          } else {
                                            if (data11.number !== void 0) {
                                              let data12 = data11.number;
                                              const _errs18 = errors;
                                              if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                                                validate135.errors = [{ instancePath: instancePath + "/log/" + i0 + "/number", schemaPath: "#/properties/log/items/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                              }
                                              if (errors === _errs18) {
                                                if (typeof data12 == "number" && isFinite(data12)) {
                                                  if (data12 < 1 || isNaN(data12)) {
                                                    validate135.errors = [{ instancePath: instancePath + "/log/" + i0 + "/number", schemaPath: "#/properties/log/items/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                    return false;
                                                  }
                                                }
                                              }
                                              var valid2 = _errs18 === errors;
                                            } else {
                                              var valid2 = true;
                                            }
                                            if (valid2) {
                                              if (data11.at !== void 0) {
                                                const _errs20 = errors;
                                                if (!validate61(data11.at, { instancePath: instancePath + "/log/" + i0 + "/at", parentData: data11, parentDataProperty: "at", rootData, dynamicAnchors })) {
                                                  vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid2 = _errs20 === errors;
                                              } else {
                                                var valid2 = true;
                                              }
                                              if (valid2) {
                                                if (data11.milliseconds !== void 0) {
                                                  let data14 = data11.milliseconds;
                                                  const _errs21 = errors;
                                                  if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                                                    validate135.errors = [{ instancePath: instancePath + "/log/" + i0 + "/milliseconds", schemaPath: "#/properties/log/items/properties/milliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                  }
                                                  if (errors === _errs21) {
                                                    if (typeof data14 == "number" && isFinite(data14)) {
                                                      if (data14 < 0 || isNaN(data14)) {
                                                        validate135.errors = [{ instancePath: instancePath + "/log/" + i0 + "/milliseconds", schemaPath: "#/properties/log/items/properties/milliseconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                      }
                                                    }
                                                  }
                                                  var valid2 = _errs21 === errors;
                                                } else {
                                                  var valid2 = true;
                                                }
                                                if (valid2) {
                                                  if (data11.status !== void 0) {
                                                    let data15 = data11.status;
                                                    const _errs23 = errors;
                                                    if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                                                      validate135.errors = [{ instancePath: instancePath + "/log/" + i0 + "/status", schemaPath: "#/properties/log/items/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                      return false;
                                                    }
                                                    var valid2 = _errs23 === errors;
                                                  } else {
                                                    var valid2 = true;
                                                  }
                                                  if (valid2) {
                                                    if (data11.failure !== void 0) {
                                                      let data16 = data11.failure;
                                                      const _errs25 = errors;
                                                      if (errors === _errs25) {
                                                        if (typeof data16 === "string") {
                                                          if (func1(data16) > 500) {
                                                            validate135.errors = [{ instancePath: instancePath + "/log/" + i0 + "/failure", schemaPath: "#/properties/log/items/properties/failure/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }];
                                                            return false;
                                                          }
                                                        } else {
                                                          validate135.errors = [{ instancePath: instancePath + "/log/" + i0 + "/failure", schemaPath: "#/properties/log/items/properties/failure/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid2 = _errs25 === errors;
                                                    } else {
                                                      var valid2 = true;
                                                    }
                                                    if (valid2) {
                                                      if (data11.answer !== void 0) {
                                                        let data17 = data11.answer;
                                                        const _errs27 = errors;
                                                        if (errors === _errs27) {
                                                          if (typeof data17 === "string") {
                                                            if (func1(data17) > 1e3) {
                                                              validate135.errors = [{ instancePath: instancePath + "/log/" + i0 + "/answer", schemaPath: "#/properties/log/items/properties/answer/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                              return false;
                                                            }
                                                          } else {
                                                            validate135.errors = [{ instancePath: instancePath + "/log/" + i0 + "/answer", schemaPath: "#/properties/log/items/properties/answer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid2 = _errs27 === errors;
                                                      } else {
                                                        var valid2 = true;
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        } else {
                                          validate135.errors = [{ instancePath: instancePath + "/log/" + i0, schemaPath: "#/properties/log/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                          return false;
                                        }
                                      }
                                      var valid1 = _errs16 === errors;
                                      if (!valid1) {
                                        break;
                                      }
                                    }
                                  }
                                } else {
                                  validate135.errors = [{ instancePath: instancePath + "/log", schemaPath: "#/properties/log/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs14 === errors;
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
      validate135.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate135.errors = vErrors;
  return errors === 0;
}
validate135.evaluated = { "props": { "id": true, "webhook_id": true, "event_id": true, "event": true, "state": true, "attempts": true, "created_at": true, "next_attempt_at": true, "delivered_at": true, "body": true, "log": true }, "dynamicProps": false, "dynamicItems": false };
var SecurityReportList = validate143;
var schema39 = { "type": "object", "required": ["data"], "properties": { "data": { "type": "array", "items": { "type": "object", "required": ["id", "plugin", "publisher", "severity", "description", "status", "reported_by", "reported_at"], "properties": { "id": { "$ref": "#/$defs/part-0" }, "plugin": { "$ref": "#/$defs/part-1" }, "publisher": { "$ref": "#/$defs/part-1" }, "severity": { "enum": ["critical", "high", "medium", "low"] }, "description": { "type": "string", "maxLength": 2e4 }, "status": { "enum": ["open", "acknowledged", "resolved", "rejected"] }, "reported_by": { "type": "string", "maxLength": 320 }, "reported_at": { "$ref": "#/$defs/part-3" }, "due_at": { "$ref": "#/$defs/part-3" }, "answered_at": { "$ref": "#/$defs/part-3" }, "note": { "type": "string", "maxLength": 2e4 } } }, "maxItems": 1e3 } } };
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate143.evaluated;
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
        validate143.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.data !== void 0) {
          let data0 = data.data;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length > 1e3) {
                validate143.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
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
                        validate143.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        if (data1.id !== void 0) {
                          const _errs5 = errors;
                          if (!validate54(data1.id, { instancePath: instancePath + "/data/" + i0 + "/id", parentData: data1, parentDataProperty: "id", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs5 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.plugin !== void 0) {
                            const _errs6 = errors;
                            if (!validate56(data1.plugin, { instancePath: instancePath + "/data/" + i0 + "/plugin", parentData: data1, parentDataProperty: "plugin", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                              errors = vErrors.length;
                            }
                            var valid2 = _errs6 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data1.publisher !== void 0) {
                              const _errs7 = errors;
                              if (!validate56(data1.publisher, { instancePath: instancePath + "/data/" + i0 + "/publisher", parentData: data1, parentDataProperty: "publisher", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                errors = vErrors.length;
                              }
                              var valid2 = _errs7 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data1.severity !== void 0) {
                                let data5 = data1.severity;
                                const _errs8 = errors;
                                if (!(data5 === "critical" || data5 === "high" || data5 === "medium" || data5 === "low")) {
                                  validate143.errors = [{ instancePath: instancePath + "/data/" + i0 + "/severity", schemaPath: "#/properties/data/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema39.properties.data.items.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                                  return false;
                                }
                                var valid2 = _errs8 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data1.description !== void 0) {
                                  let data6 = data1.description;
                                  const _errs9 = errors;
                                  if (errors === _errs9) {
                                    if (typeof data6 === "string") {
                                      if (func1(data6) > 2e4) {
                                        validate143.errors = [{ instancePath: instancePath + "/data/" + i0 + "/description", schemaPath: "#/properties/data/items/properties/description/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" }];
                                        return false;
                                      }
                                    } else {
                                      validate143.errors = [{ instancePath: instancePath + "/data/" + i0 + "/description", schemaPath: "#/properties/data/items/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid2 = _errs9 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data1.status !== void 0) {
                                    let data7 = data1.status;
                                    const _errs11 = errors;
                                    if (!(data7 === "open" || data7 === "acknowledged" || data7 === "resolved" || data7 === "rejected")) {
                                      validate143.errors = [{ instancePath: instancePath + "/data/" + i0 + "/status", schemaPath: "#/properties/data/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema39.properties.data.items.properties.status.enum }, message: "must be equal to one of the allowed values" }];
                                      return false;
                                    }
                                    var valid2 = _errs11 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data1.reported_by !== void 0) {
                                      let data8 = data1.reported_by;
                                      const _errs12 = errors;
                                      if (errors === _errs12) {
                                        if (typeof data8 === "string") {
                                          if (func1(data8) > 320) {
                                            validate143.errors = [{ instancePath: instancePath + "/data/" + i0 + "/reported_by", schemaPath: "#/properties/data/items/properties/reported_by/maxLength", keyword: "maxLength", params: { limit: 320 }, message: "must NOT have more than 320 characters" }];
                                            return false;
                                          }
                                        } else {
                                          validate143.errors = [{ instancePath: instancePath + "/data/" + i0 + "/reported_by", schemaPath: "#/properties/data/items/properties/reported_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid2 = _errs12 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data1.reported_at !== void 0) {
                                        const _errs14 = errors;
                                        if (!validate61(data1.reported_at, { instancePath: instancePath + "/data/" + i0 + "/reported_at", parentData: data1, parentDataProperty: "reported_at", rootData, dynamicAnchors })) {
                                          vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid2 = _errs14 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data1.due_at !== void 0) {
                                          const _errs15 = errors;
                                          if (!validate61(data1.due_at, { instancePath: instancePath + "/data/" + i0 + "/due_at", parentData: data1, parentDataProperty: "due_at", rootData, dynamicAnchors })) {
                                            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid2 = _errs15 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                        if (valid2) {
                                          if (data1.answered_at !== void 0) {
                                            const _errs16 = errors;
                                            if (!validate61(data1.answered_at, { instancePath: instancePath + "/data/" + i0 + "/answered_at", parentData: data1, parentDataProperty: "answered_at", rootData, dynamicAnchors })) {
                                              vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid2 = _errs16 === errors;
                                          } else {
                                            var valid2 = true;
                                          }
                                          if (valid2) {
                                            if (data1.note !== void 0) {
                                              let data12 = data1.note;
                                              const _errs17 = errors;
                                              if (errors === _errs17) {
                                                if (typeof data12 === "string") {
                                                  if (func1(data12) > 2e4) {
                                                    validate143.errors = [{ instancePath: instancePath + "/data/" + i0 + "/note", schemaPath: "#/properties/data/items/properties/note/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" }];
                                                    return false;
                                                  }
                                                } else {
                                                  validate143.errors = [{ instancePath: instancePath + "/data/" + i0 + "/note", schemaPath: "#/properties/data/items/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                              var valid2 = _errs17 === errors;
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
                      validate143.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
              validate143.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate143.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate143.errors = vErrors;
  return errors === 0;
}
validate143.evaluated = { "props": { "data": true }, "dynamicProps": false, "dynamicItems": false };
var Advisory = validate150;
var schema40 = { "type": "object", "required": ["id", "severity", "title", "affected", "published_at", "plugin", "publisher", "description"], "properties": { "id": { "$ref": "#/$defs/part-0" }, "severity": { "enum": ["critical", "high", "medium", "low"] }, "title": { "type": "string", "maxLength": 200 }, "affected": { "type": "string", "maxLength": 200 }, "fixed_version": { "$ref": "#/$defs/part-5" }, "published_at": { "$ref": "#/$defs/part-3" }, "plugin": { "$ref": "#/$defs/part-1" }, "publisher": { "$ref": "#/$defs/part-1" }, "description": { "type": "string", "maxLength": 2e4 }, "withdrawn_at": { "$ref": "#/$defs/part-3" }, "withdrawn_reason": { "type": "string", "maxLength": 1e3 } } };
var pattern26 = new RegExp("^\\d+\\.\\d+\\.\\d+[0-9A-Za-z.+-]*$", "u");
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate152.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (func1(data) > 128) {
        validate152.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
        return false;
      } else {
        if (!pattern26.test(data)) {
          validate152.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d+\\.\\d+\\.\\d+[0-9A-Za-z.+-]*$" }, message: 'must match pattern "^\\d+\\.\\d+\\.\\d+[0-9A-Za-z.+-]*$"' }];
          return false;
        }
      }
    } else {
      validate152.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate152.errors = vErrors;
  return errors === 0;
}
validate152.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate150.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.severity === void 0 && (missing0 = "severity") || data.title === void 0 && (missing0 = "title") || data.affected === void 0 && (missing0 = "affected") || data.published_at === void 0 && (missing0 = "published_at") || data.plugin === void 0 && (missing0 = "plugin") || data.publisher === void 0 && (missing0 = "publisher") || data.description === void 0 && (missing0 = "description")) {
        validate150.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate54(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.severity !== void 0) {
            let data1 = data.severity;
            const _errs2 = errors;
            if (!(data1 === "critical" || data1 === "high" || data1 === "medium" || data1 === "low")) {
              validate150.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema40.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.title !== void 0) {
              let data2 = data.title;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data2 === "string") {
                  if (func1(data2) > 200) {
                    validate150.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                    return false;
                  }
                } else {
                  validate150.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.affected !== void 0) {
                let data3 = data.affected;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (typeof data3 === "string") {
                    if (func1(data3) > 200) {
                      validate150.errors = [{ instancePath: instancePath + "/affected", schemaPath: "#/properties/affected/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                      return false;
                    }
                  } else {
                    validate150.errors = [{ instancePath: instancePath + "/affected", schemaPath: "#/properties/affected/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.fixed_version !== void 0) {
                  const _errs7 = errors;
                  if (!validate152(data.fixed_version, { instancePath: instancePath + "/fixed_version", parentData: data, parentDataProperty: "fixed_version", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.published_at !== void 0) {
                    const _errs8 = errors;
                    if (!validate61(data.published_at, { instancePath: instancePath + "/published_at", parentData: data, parentDataProperty: "published_at", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.plugin !== void 0) {
                      const _errs9 = errors;
                      if (!validate56(data.plugin, { instancePath: instancePath + "/plugin", parentData: data, parentDataProperty: "plugin", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.publisher !== void 0) {
                        const _errs10 = errors;
                        if (!validate56(data.publisher, { instancePath: instancePath + "/publisher", parentData: data, parentDataProperty: "publisher", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs10 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.description !== void 0) {
                          let data8 = data.description;
                          const _errs11 = errors;
                          if (errors === _errs11) {
                            if (typeof data8 === "string") {
                              if (func1(data8) > 2e4) {
                                validate150.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" }];
                                return false;
                              }
                            } else {
                              validate150.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid0 = _errs11 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.withdrawn_at !== void 0) {
                            const _errs13 = errors;
                            if (!validate61(data.withdrawn_at, { instancePath: instancePath + "/withdrawn_at", parentData: data, parentDataProperty: "withdrawn_at", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs13 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.withdrawn_reason !== void 0) {
                              let data10 = data.withdrawn_reason;
                              const _errs14 = errors;
                              if (errors === _errs14) {
                                if (typeof data10 === "string") {
                                  if (func1(data10) > 1e3) {
                                    validate150.errors = [{ instancePath: instancePath + "/withdrawn_reason", schemaPath: "#/properties/withdrawn_reason/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                    return false;
                                  }
                                } else {
                                  validate150.errors = [{ instancePath: instancePath + "/withdrawn_reason", schemaPath: "#/properties/withdrawn_reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs14 === errors;
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
      validate150.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate150.errors = vErrors;
  return errors === 0;
}
validate150.evaluated = { "props": { "id": true, "severity": true, "title": true, "affected": true, "fixed_version": true, "published_at": true, "plugin": true, "publisher": true, "description": true, "withdrawn_at": true, "withdrawn_reason": true }, "dynamicProps": false, "dynamicItems": false };
var AdvisoryList = validate158;
var schema42 = { "type": "object", "required": ["data"], "properties": { "data": { "type": "array", "items": { "type": "object", "required": ["id", "severity", "title", "affected", "published_at", "plugin", "publisher", "description"], "properties": { "id": { "$ref": "#/$defs/part-0" }, "severity": { "enum": ["critical", "high", "medium", "low"] }, "title": { "type": "string", "maxLength": 200 }, "affected": { "type": "string", "maxLength": 200 }, "fixed_version": { "$ref": "#/$defs/part-5" }, "published_at": { "$ref": "#/$defs/part-3" }, "plugin": { "$ref": "#/$defs/part-1" }, "publisher": { "$ref": "#/$defs/part-1" }, "description": { "type": "string", "maxLength": 2e4 }, "withdrawn_at": { "$ref": "#/$defs/part-3" }, "withdrawn_reason": { "type": "string", "maxLength": 1e3 } } }, "maxItems": 500 } } };
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate158.evaluated;
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
        validate158.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.data !== void 0) {
          let data0 = data.data;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length > 500) {
                validate158.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" }];
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
                      if (data1.id === void 0 && (missing1 = "id") || data1.severity === void 0 && (missing1 = "severity") || data1.title === void 0 && (missing1 = "title") || data1.affected === void 0 && (missing1 = "affected") || data1.published_at === void 0 && (missing1 = "published_at") || data1.plugin === void 0 && (missing1 = "plugin") || data1.publisher === void 0 && (missing1 = "publisher") || data1.description === void 0 && (missing1 = "description")) {
                        validate158.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        if (data1.id !== void 0) {
                          const _errs5 = errors;
                          if (!validate54(data1.id, { instancePath: instancePath + "/data/" + i0 + "/id", parentData: data1, parentDataProperty: "id", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs5 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.severity !== void 0) {
                            let data3 = data1.severity;
                            const _errs6 = errors;
                            if (!(data3 === "critical" || data3 === "high" || data3 === "medium" || data3 === "low")) {
                              validate158.errors = [{ instancePath: instancePath + "/data/" + i0 + "/severity", schemaPath: "#/properties/data/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema42.properties.data.items.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                              return false;
                            }
                            var valid2 = _errs6 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data1.title !== void 0) {
                              let data4 = data1.title;
                              const _errs7 = errors;
                              if (errors === _errs7) {
                                if (typeof data4 === "string") {
                                  if (func1(data4) > 200) {
                                    validate158.errors = [{ instancePath: instancePath + "/data/" + i0 + "/title", schemaPath: "#/properties/data/items/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                    return false;
                                  }
                                } else {
                                  validate158.errors = [{ instancePath: instancePath + "/data/" + i0 + "/title", schemaPath: "#/properties/data/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid2 = _errs7 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data1.affected !== void 0) {
                                let data5 = data1.affected;
                                const _errs9 = errors;
                                if (errors === _errs9) {
                                  if (typeof data5 === "string") {
                                    if (func1(data5) > 200) {
                                      validate158.errors = [{ instancePath: instancePath + "/data/" + i0 + "/affected", schemaPath: "#/properties/data/items/properties/affected/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                      return false;
                                    }
                                  } else {
                                    validate158.errors = [{ instancePath: instancePath + "/data/" + i0 + "/affected", schemaPath: "#/properties/data/items/properties/affected/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid2 = _errs9 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data1.fixed_version !== void 0) {
                                  const _errs11 = errors;
                                  if (!validate152(data1.fixed_version, { instancePath: instancePath + "/data/" + i0 + "/fixed_version", parentData: data1, parentDataProperty: "fixed_version", rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid2 = _errs11 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data1.published_at !== void 0) {
                                    const _errs12 = errors;
                                    if (!validate61(data1.published_at, { instancePath: instancePath + "/data/" + i0 + "/published_at", parentData: data1, parentDataProperty: "published_at", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid2 = _errs12 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data1.plugin !== void 0) {
                                      const _errs13 = errors;
                                      if (!validate56(data1.plugin, { instancePath: instancePath + "/data/" + i0 + "/plugin", parentData: data1, parentDataProperty: "plugin", rootData, dynamicAnchors })) {
                                        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid2 = _errs13 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data1.publisher !== void 0) {
                                        const _errs14 = errors;
                                        if (!validate56(data1.publisher, { instancePath: instancePath + "/data/" + i0 + "/publisher", parentData: data1, parentDataProperty: "publisher", rootData, dynamicAnchors })) {
                                          vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid2 = _errs14 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data1.description !== void 0) {
                                          let data10 = data1.description;
                                          const _errs15 = errors;
                                          if (errors === _errs15) {
                                            if (typeof data10 === "string") {
                                              if (func1(data10) > 2e4) {
                                                validate158.errors = [{ instancePath: instancePath + "/data/" + i0 + "/description", schemaPath: "#/properties/data/items/properties/description/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" }];
                                                return false;
                                              }
                                            } else {
                                              validate158.errors = [{ instancePath: instancePath + "/data/" + i0 + "/description", schemaPath: "#/properties/data/items/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid2 = _errs15 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                        if (valid2) {
                                          if (data1.withdrawn_at !== void 0) {
                                            const _errs17 = errors;
                                            if (!validate61(data1.withdrawn_at, { instancePath: instancePath + "/data/" + i0 + "/withdrawn_at", parentData: data1, parentDataProperty: "withdrawn_at", rootData, dynamicAnchors })) {
                                              vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid2 = _errs17 === errors;
                                          } else {
                                            var valid2 = true;
                                          }
                                          if (valid2) {
                                            if (data1.withdrawn_reason !== void 0) {
                                              let data12 = data1.withdrawn_reason;
                                              const _errs18 = errors;
                                              if (errors === _errs18) {
                                                if (typeof data12 === "string") {
                                                  if (func1(data12) > 1e3) {
                                                    validate158.errors = [{ instancePath: instancePath + "/data/" + i0 + "/withdrawn_reason", schemaPath: "#/properties/data/items/properties/withdrawn_reason/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                    return false;
                                                  }
                                                } else {
                                                  validate158.errors = [{ instancePath: instancePath + "/data/" + i0 + "/withdrawn_reason", schemaPath: "#/properties/data/items/properties/withdrawn_reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                              var valid2 = _errs18 === errors;
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
                      validate158.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
              validate158.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate158.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate158.errors = vErrors;
  return errors === 0;
}
validate158.evaluated = { "props": { "data": true }, "dynamicProps": false, "dynamicItems": false };
var SearchPage = validate165;
var schema44 = { "type": "array", "items": { "type": "object", "required": ["id", "slug", "name", "description", "publisher", "author", "category", "type", "tags", "latest_version", "visibility", "is_official", "is_verified", "pricing", "total_downloads", "published_at", "updated_at"], "properties": { "id": { "$ref": "#/$defs/part-0" }, "slug": { "$ref": "#/$defs/part-1" }, "name": { "type": "string", "maxLength": 200 }, "description": { "type": "string", "maxLength": 5e3 }, "publisher": { "$ref": "#/$defs/part-1" }, "author": { "type": "string", "maxLength": 200 }, "category": { "type": "string", "maxLength": 50 }, "type": { "$ref": "#/$defs/part-7" }, "tags": { "$ref": "#/$defs/part-8" }, "latest_version": { "$ref": "#/$defs/part-5" }, "visibility": { "enum": ["public", "tenant", "private"] }, "is_official": { "type": "boolean" }, "is_verified": { "type": "boolean" }, "pricing": { "$ref": "#/$defs/part-9" }, "total_downloads": { "type": "integer", "minimum": 0 }, "rating_average": { "type": "number", "minimum": 0, "maximum": 5 }, "rating_count": { "type": "integer", "minimum": 0 }, "yanked": { "type": "string", "maxLength": 1e3 }, "deprecated": { "type": "string", "maxLength": 1e3 }, "replacement": { "$ref": "#/$defs/part-1" }, "published_at": { "$ref": "#/$defs/part-3" }, "updated_at": { "$ref": "#/$defs/part-3" } } }, "maxItems": 100 };
var schema45 = { "enum": ["backend", "frontend", "hybrid", "container", "theme"] };
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate170.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "backend" || data === "frontend" || data === "hybrid" || data === "container" || data === "theme")) {
    validate170.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema45.enum }, message: "must be equal to one of the allowed values" }];
    return false;
  }
  validate170.errors = vErrors;
  return errors === 0;
}
validate170.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate172.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length > 100) {
        validate172.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
        return false;
      } else {
        var valid0 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0];
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) > 100) {
                validate172.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                return false;
              }
            } else {
              validate172.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            break;
          }
        }
      }
    } else {
      validate172.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate172.errors = vErrors;
  return errors === 0;
}
validate172.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate175.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.model === void 0 && (missing0 = "model") || data.is_free === void 0 && (missing0 = "is_free") || data.currency === void 0 && (missing0 = "currency")) {
        validate175.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.model !== void 0) {
          let data0 = data.model;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) > 50) {
                validate175.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                return false;
              }
            } else {
              validate175.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.is_free !== void 0) {
            const _errs3 = errors;
            if (typeof data.is_free !== "boolean") {
              validate175.errors = [{ instancePath: instancePath + "/is_free", schemaPath: "#/properties/is_free/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.currency !== void 0) {
              let data2 = data.currency;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern7.test(data2)) {
                    validate175.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }];
                    return false;
                  }
                } else {
                  validate175.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.price !== void 0) {
                let data3 = data.price;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data3 === "string") {
                    if (!pattern8.test(data3)) {
                      validate175.errors = [{ instancePath: instancePath + "/price", schemaPath: "#/properties/price/pattern", keyword: "pattern", params: { pattern: "^\\d{1,8}\\.\\d{2}$" }, message: 'must match pattern "^\\d{1,8}\\.\\d{2}$"' }];
                      return false;
                    }
                  } else {
                    validate175.errors = [{ instancePath: instancePath + "/price", schemaPath: "#/properties/price/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.monthly !== void 0) {
                  let data4 = data.monthly;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (typeof data4 === "string") {
                      if (!pattern8.test(data4)) {
                        validate175.errors = [{ instancePath: instancePath + "/monthly", schemaPath: "#/properties/monthly/pattern", keyword: "pattern", params: { pattern: "^\\d{1,8}\\.\\d{2}$" }, message: 'must match pattern "^\\d{1,8}\\.\\d{2}$"' }];
                        return false;
                      }
                    } else {
                      validate175.errors = [{ instancePath: instancePath + "/monthly", schemaPath: "#/properties/monthly/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.yearly !== void 0) {
                    let data5 = data.yearly;
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (typeof data5 === "string") {
                        if (!pattern8.test(data5)) {
                          validate175.errors = [{ instancePath: instancePath + "/yearly", schemaPath: "#/properties/yearly/pattern", keyword: "pattern", params: { pattern: "^\\d{1,8}\\.\\d{2}$" }, message: 'must match pattern "^\\d{1,8}\\.\\d{2}$"' }];
                          return false;
                        }
                      } else {
                        validate175.errors = [{ instancePath: instancePath + "/yearly", schemaPath: "#/properties/yearly/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.lifetime !== void 0) {
                      let data6 = data.lifetime;
                      const _errs13 = errors;
                      if (errors === _errs13) {
                        if (typeof data6 === "string") {
                          if (!pattern8.test(data6)) {
                            validate175.errors = [{ instancePath: instancePath + "/lifetime", schemaPath: "#/properties/lifetime/pattern", keyword: "pattern", params: { pattern: "^\\d{1,8}\\.\\d{2}$" }, message: 'must match pattern "^\\d{1,8}\\.\\d{2}$"' }];
                            return false;
                          }
                        } else {
                          validate175.errors = [{ instancePath: instancePath + "/lifetime", schemaPath: "#/properties/lifetime/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.trial_days !== void 0) {
                        let data7 = data.trial_days;
                        const _errs15 = errors;
                        if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                          validate175.errors = [{ instancePath: instancePath + "/trial_days", schemaPath: "#/properties/trial_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs15) {
                          if (typeof data7 == "number" && isFinite(data7)) {
                            if (data7 < 0 || isNaN(data7)) {
                              validate175.errors = [{ instancePath: instancePath + "/trial_days", schemaPath: "#/properties/trial_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            }
                          }
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
      }
    } else {
      validate175.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate175.errors = vErrors;
  return errors === 0;
}
validate175.evaluated = { "props": { "model": true, "is_free": true, "currency": true, "price": true, "monthly": true, "yearly": true, "lifetime": true, "trial_days": true }, "dynamicProps": false, "dynamicItems": false };
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate166.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length > 100) {
        validate166.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
        return false;
      } else {
        var valid0 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0];
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing0;
              if (data0.id === void 0 && (missing0 = "id") || data0.slug === void 0 && (missing0 = "slug") || data0.name === void 0 && (missing0 = "name") || data0.description === void 0 && (missing0 = "description") || data0.publisher === void 0 && (missing0 = "publisher") || data0.author === void 0 && (missing0 = "author") || data0.category === void 0 && (missing0 = "category") || data0.type === void 0 && (missing0 = "type") || data0.tags === void 0 && (missing0 = "tags") || data0.latest_version === void 0 && (missing0 = "latest_version") || data0.visibility === void 0 && (missing0 = "visibility") || data0.is_official === void 0 && (missing0 = "is_official") || data0.is_verified === void 0 && (missing0 = "is_verified") || data0.pricing === void 0 && (missing0 = "pricing") || data0.total_downloads === void 0 && (missing0 = "total_downloads") || data0.published_at === void 0 && (missing0 = "published_at") || data0.updated_at === void 0 && (missing0 = "updated_at")) {
                validate166.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
              } else {
                if (data0.id !== void 0) {
                  const _errs3 = errors;
                  if (!validate54(data0.id, { instancePath: instancePath + "/" + i0 + "/id", parentData: data0, parentDataProperty: "id", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs3 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.slug !== void 0) {
                    const _errs4 = errors;
                    if (!validate56(data0.slug, { instancePath: instancePath + "/" + i0 + "/slug", parentData: data0, parentDataProperty: "slug", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs4 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.name !== void 0) {
                      let data3 = data0.name;
                      const _errs5 = errors;
                      if (errors === _errs5) {
                        if (typeof data3 === "string") {
                          if (func1(data3) > 200) {
                            validate166.errors = [{ instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                            return false;
                          }
                        } else {
                          validate166.errors = [{ instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid1 = _errs5 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.description !== void 0) {
                        let data4 = data0.description;
                        const _errs7 = errors;
                        if (errors === _errs7) {
                          if (typeof data4 === "string") {
                            if (func1(data4) > 5e3) {
                              validate166.errors = [{ instancePath: instancePath + "/" + i0 + "/description", schemaPath: "#/items/properties/description/maxLength", keyword: "maxLength", params: { limit: 5e3 }, message: "must NOT have more than 5000 characters" }];
                              return false;
                            }
                          } else {
                            validate166.errors = [{ instancePath: instancePath + "/" + i0 + "/description", schemaPath: "#/items/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid1 = _errs7 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data0.publisher !== void 0) {
                          const _errs9 = errors;
                          if (!validate56(data0.publisher, { instancePath: instancePath + "/" + i0 + "/publisher", parentData: data0, parentDataProperty: "publisher", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs9 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data0.author !== void 0) {
                            let data6 = data0.author;
                            const _errs10 = errors;
                            if (errors === _errs10) {
                              if (typeof data6 === "string") {
                                if (func1(data6) > 200) {
                                  validate166.errors = [{ instancePath: instancePath + "/" + i0 + "/author", schemaPath: "#/items/properties/author/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                  return false;
                                }
                              } else {
                                validate166.errors = [{ instancePath: instancePath + "/" + i0 + "/author", schemaPath: "#/items/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid1 = _errs10 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data0.category !== void 0) {
                              let data7 = data0.category;
                              const _errs12 = errors;
                              if (errors === _errs12) {
                                if (typeof data7 === "string") {
                                  if (func1(data7) > 50) {
                                    validate166.errors = [{ instancePath: instancePath + "/" + i0 + "/category", schemaPath: "#/items/properties/category/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                                    return false;
                                  }
                                } else {
                                  validate166.errors = [{ instancePath: instancePath + "/" + i0 + "/category", schemaPath: "#/items/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid1 = _errs12 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data0.type !== void 0) {
                                const _errs14 = errors;
                                if (!validate170(data0.type, { instancePath: instancePath + "/" + i0 + "/type", parentData: data0, parentDataProperty: "type", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
                                  errors = vErrors.length;
                                }
                                var valid1 = _errs14 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data0.tags !== void 0) {
                                  const _errs15 = errors;
                                  if (!validate172(data0.tags, { instancePath: instancePath + "/" + i0 + "/tags", parentData: data0, parentDataProperty: "tags", rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid1 = _errs15 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data0.latest_version !== void 0) {
                                    const _errs16 = errors;
                                    if (!validate152(data0.latest_version, { instancePath: instancePath + "/" + i0 + "/latest_version", parentData: data0, parentDataProperty: "latest_version", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid1 = _errs16 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data0.visibility !== void 0) {
                                      let data11 = data0.visibility;
                                      const _errs17 = errors;
                                      if (!(data11 === "public" || data11 === "tenant" || data11 === "private")) {
                                        validate166.errors = [{ instancePath: instancePath + "/" + i0 + "/visibility", schemaPath: "#/items/properties/visibility/enum", keyword: "enum", params: { allowedValues: schema44.items.properties.visibility.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                      }
                                      var valid1 = _errs17 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                    if (valid1) {
                                      if (data0.is_official !== void 0) {
                                        const _errs18 = errors;
                                        if (typeof data0.is_official !== "boolean") {
                                          validate166.errors = [{ instancePath: instancePath + "/" + i0 + "/is_official", schemaPath: "#/items/properties/is_official/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                          return false;
                                        }
                                        var valid1 = _errs18 === errors;
                                      } else {
                                        var valid1 = true;
                                      }
                                      if (valid1) {
                                        if (data0.is_verified !== void 0) {
                                          const _errs20 = errors;
                                          if (typeof data0.is_verified !== "boolean") {
                                            validate166.errors = [{ instancePath: instancePath + "/" + i0 + "/is_verified", schemaPath: "#/items/properties/is_verified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                            return false;
                                          }
                                          var valid1 = _errs20 === errors;
                                        } else {
                                          var valid1 = true;
                                        }
                                        if (valid1) {
                                          if (data0.pricing !== void 0) {
                                            const _errs22 = errors;
                                            if (!validate175(data0.pricing, { instancePath: instancePath + "/" + i0 + "/pricing", parentData: data0, parentDataProperty: "pricing", rootData, dynamicAnchors })) {
                                              vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid1 = _errs22 === errors;
                                          } else {
                                            var valid1 = true;
                                          }
                                          if (valid1) {
                                            if (data0.total_downloads !== void 0) {
                                              let data15 = data0.total_downloads;
                                              const _errs23 = errors;
                                              if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                                                validate166.errors = [{ instancePath: instancePath + "/" + i0 + "/total_downloads", schemaPath: "#/items/properties/total_downloads/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                              }
                                              if (errors === _errs23) {
                                                if (typeof data15 == "number" && isFinite(data15)) {
                                                  if (data15 < 0 || isNaN(data15)) {
                                                    validate166.errors = [{ instancePath: instancePath + "/" + i0 + "/total_downloads", schemaPath: "#/items/properties/total_downloads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                  }
                                                }
                                              }
                                              var valid1 = _errs23 === errors;
                                            } else {
                                              var valid1 = true;
                                            }
                                            if (valid1) {
                                              if (data0.rating_average !== void 0) {
                                                let data16 = data0.rating_average;
                                                const _errs25 = errors;
                                                if (errors === _errs25) {
                                                  if (typeof data16 == "number" && isFinite(data16)) {
                                                    if (data16 > 5 || isNaN(data16)) {
                                                      validate166.errors = [{ instancePath: instancePath + "/" + i0 + "/rating_average", schemaPath: "#/items/properties/rating_average/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" }];
                                                      return false;
                                                    } else {
                                                      if (data16 < 0 || isNaN(data16)) {
                                                        validate166.errors = [{ instancePath: instancePath + "/" + i0 + "/rating_average", schemaPath: "#/items/properties/rating_average/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                      }
                                                    }
                                                  } else {
                                                    validate166.errors = [{ instancePath: instancePath + "/" + i0 + "/rating_average", schemaPath: "#/items/properties/rating_average/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                    return false;
                                                  }
                                                }
                                                var valid1 = _errs25 === errors;
                                              } else {
                                                var valid1 = true;
                                              }
                                              if (valid1) {
                                                if (data0.rating_count !== void 0) {
                                                  let data17 = data0.rating_count;
                                                  const _errs27 = errors;
                                                  if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                                                    validate166.errors = [{ instancePath: instancePath + "/" + i0 + "/rating_count", schemaPath: "#/items/properties/rating_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                  }
                                                  if (errors === _errs27) {
                                                    if (typeof data17 == "number" && isFinite(data17)) {
                                                      if (data17 < 0 || isNaN(data17)) {
                                                        validate166.errors = [{ instancePath: instancePath + "/" + i0 + "/rating_count", schemaPath: "#/items/properties/rating_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                      }
                                                    }
                                                  }
                                                  var valid1 = _errs27 === errors;
                                                } else {
                                                  var valid1 = true;
                                                }
                                                if (valid1) {
                                                  if (data0.yanked !== void 0) {
                                                    let data18 = data0.yanked;
                                                    const _errs29 = errors;
                                                    if (errors === _errs29) {
                                                      if (typeof data18 === "string") {
                                                        if (func1(data18) > 1e3) {
                                                          validate166.errors = [{ instancePath: instancePath + "/" + i0 + "/yanked", schemaPath: "#/items/properties/yanked/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate166.errors = [{ instancePath: instancePath + "/" + i0 + "/yanked", schemaPath: "#/items/properties/yanked/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid1 = _errs29 === errors;
                                                  } else {
                                                    var valid1 = true;
                                                  }
                                                  if (valid1) {
                                                    if (data0.deprecated !== void 0) {
                                                      let data19 = data0.deprecated;
                                                      const _errs31 = errors;
                                                      if (errors === _errs31) {
                                                        if (typeof data19 === "string") {
                                                          if (func1(data19) > 1e3) {
                                                            validate166.errors = [{ instancePath: instancePath + "/" + i0 + "/deprecated", schemaPath: "#/items/properties/deprecated/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                            return false;
                                                          }
                                                        } else {
                                                          validate166.errors = [{ instancePath: instancePath + "/" + i0 + "/deprecated", schemaPath: "#/items/properties/deprecated/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid1 = _errs31 === errors;
                                                    } else {
                                                      var valid1 = true;
                                                    }
                                                    if (valid1) {
                                                      if (data0.replacement !== void 0) {
                                                        const _errs33 = errors;
                                                        if (!validate56(data0.replacement, { instancePath: instancePath + "/" + i0 + "/replacement", parentData: data0, parentDataProperty: "replacement", rootData, dynamicAnchors })) {
                                                          vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                                          errors = vErrors.length;
                                                        }
                                                        var valid1 = _errs33 === errors;
                                                      } else {
                                                        var valid1 = true;
                                                      }
                                                      if (valid1) {
                                                        if (data0.published_at !== void 0) {
                                                          const _errs34 = errors;
                                                          if (!validate61(data0.published_at, { instancePath: instancePath + "/" + i0 + "/published_at", parentData: data0, parentDataProperty: "published_at", rootData, dynamicAnchors })) {
                                                            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                                            errors = vErrors.length;
                                                          }
                                                          var valid1 = _errs34 === errors;
                                                        } else {
                                                          var valid1 = true;
                                                        }
                                                        if (valid1) {
                                                          if (data0.updated_at !== void 0) {
                                                            const _errs35 = errors;
                                                            if (!validate61(data0.updated_at, { instancePath: instancePath + "/" + i0 + "/updated_at", parentData: data0, parentDataProperty: "updated_at", rootData, dynamicAnchors })) {
                                                              vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                                              errors = vErrors.length;
                                                            }
                                                            var valid1 = _errs35 === errors;
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
              validate166.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            break;
          }
        }
      }
    } else {
      validate166.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate166.errors = vErrors;
  return errors === 0;
}
validate166.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate181.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length > 100) {
        validate181.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
        return false;
      } else {
        var valid0 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0];
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing0;
              if (data0.value === void 0 && (missing0 = "value") || data0.plugins === void 0 && (missing0 = "plugins")) {
                validate181.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
              } else {
                if (data0.value !== void 0) {
                  let data1 = data0.value;
                  const _errs3 = errors;
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (func1(data1) > 100) {
                        validate181.errors = [{ instancePath: instancePath + "/" + i0 + "/value", schemaPath: "#/items/properties/value/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                        return false;
                      }
                    } else {
                      validate181.errors = [{ instancePath: instancePath + "/" + i0 + "/value", schemaPath: "#/items/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid1 = _errs3 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.plugins !== void 0) {
                    let data2 = data0.plugins;
                    const _errs5 = errors;
                    if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                      validate181.errors = [{ instancePath: instancePath + "/" + i0 + "/plugins", schemaPath: "#/items/properties/plugins/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs5) {
                      if (typeof data2 == "number" && isFinite(data2)) {
                        if (data2 < 1 || isNaN(data2)) {
                          validate181.errors = [{ instancePath: instancePath + "/" + i0 + "/plugins", schemaPath: "#/items/properties/plugins/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                          return false;
                        }
                      }
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                }
              }
            } else {
              validate181.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            break;
          }
        }
      }
    } else {
      validate181.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate181.errors = vErrors;
  return errors === 0;
}
validate181.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate165.evaluated;
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
        validate165.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.data !== void 0) {
          const _errs1 = errors;
          if (!validate166(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.meta !== void 0) {
            let data1 = data.meta;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                let missing1;
                if (data1.total_estimate === void 0 && (missing1 = "total_estimate")) {
                  validate165.errors = [{ instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  if (data1.next_cursor !== void 0) {
                    let data2 = data1.next_cursor;
                    const _errs4 = errors;
                    if (errors === _errs4) {
                      if (typeof data2 === "string") {
                        if (func1(data2) > 2e3) {
                          validate165.errors = [{ instancePath: instancePath + "/meta/next_cursor", schemaPath: "#/properties/meta/properties/next_cursor/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                          return false;
                        }
                      } else {
                        validate165.errors = [{ instancePath: instancePath + "/meta/next_cursor", schemaPath: "#/properties/meta/properties/next_cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid1 = _errs4 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data1.total_estimate !== void 0) {
                      let data3 = data1.total_estimate;
                      const _errs6 = errors;
                      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                        validate165.errors = [{ instancePath: instancePath + "/meta/total_estimate", schemaPath: "#/properties/meta/properties/total_estimate/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      if (errors === _errs6) {
                        if (typeof data3 == "number" && isFinite(data3)) {
                          if (data3 < 0 || isNaN(data3)) {
                            validate165.errors = [{ instancePath: instancePath + "/meta/total_estimate", schemaPath: "#/properties/meta/properties/total_estimate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                            return false;
                          }
                        }
                      }
                      var valid1 = _errs6 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data1.facets !== void 0) {
                        let data4 = data1.facets;
                        const _errs8 = errors;
                        if (errors === _errs8) {
                          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                            let missing2;
                            if (data4.category === void 0 && (missing2 = "category") || data4.type === void 0 && (missing2 = "type") || data4.pricing === void 0 && (missing2 = "pricing") || data4.publisher === void 0 && (missing2 = "publisher") || data4.verified === void 0 && (missing2 = "verified")) {
                              validate165.errors = [{ instancePath: instancePath + "/meta/facets", schemaPath: "#/properties/meta/properties/facets/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                              return false;
                            } else {
                              if (data4.category !== void 0) {
                                const _errs10 = errors;
                                if (!validate181(data4.category, { instancePath: instancePath + "/meta/facets/category", parentData: data4, parentDataProperty: "category", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
                                  errors = vErrors.length;
                                }
                                var valid2 = _errs10 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data4.type !== void 0) {
                                  const _errs11 = errors;
                                  if (!validate181(data4.type, { instancePath: instancePath + "/meta/facets/type", parentData: data4, parentDataProperty: "type", rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid2 = _errs11 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data4.pricing !== void 0) {
                                    const _errs12 = errors;
                                    if (!validate181(data4.pricing, { instancePath: instancePath + "/meta/facets/pricing", parentData: data4, parentDataProperty: "pricing", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid2 = _errs12 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data4.publisher !== void 0) {
                                      const _errs13 = errors;
                                      if (!validate181(data4.publisher, { instancePath: instancePath + "/meta/facets/publisher", parentData: data4, parentDataProperty: "publisher", rootData, dynamicAnchors })) {
                                        vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid2 = _errs13 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data4.verified !== void 0) {
                                        const _errs14 = errors;
                                        if (!validate181(data4.verified, { instancePath: instancePath + "/meta/facets/verified", parentData: data4, parentDataProperty: "verified", rootData, dynamicAnchors })) {
                                          vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid2 = _errs14 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          } else {
                            validate165.errors = [{ instancePath: instancePath + "/meta/facets", schemaPath: "#/properties/meta/properties/facets/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid1 = _errs8 === errors;
                      } else {
                        var valid1 = true;
                      }
                    }
                  }
                }
              } else {
                validate165.errors = [{ instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate165.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate165.errors = vErrors;
  return errors === 0;
}
validate165.evaluated = { "props": { "data": true, "meta": true }, "dynamicProps": false, "dynamicItems": false };
var FeaturedList = validate187;
var schema49 = { "type": "object", "required": ["data"], "properties": { "data": { "type": "array", "items": { "type": "object", "required": ["id", "slug", "name", "description", "publisher", "author", "category", "type", "tags", "latest_version", "visibility", "is_official", "is_verified", "pricing", "total_downloads", "published_at", "updated_at"], "properties": { "id": { "$ref": "#/$defs/part-0" }, "slug": { "$ref": "#/$defs/part-1" }, "name": { "type": "string", "maxLength": 200 }, "description": { "type": "string", "maxLength": 5e3 }, "publisher": { "$ref": "#/$defs/part-1" }, "author": { "type": "string", "maxLength": 200 }, "category": { "type": "string", "maxLength": 50 }, "type": { "$ref": "#/$defs/part-7" }, "tags": { "$ref": "#/$defs/part-8" }, "latest_version": { "$ref": "#/$defs/part-5" }, "visibility": { "enum": ["public", "tenant", "private"] }, "is_official": { "type": "boolean" }, "is_verified": { "type": "boolean" }, "pricing": { "$ref": "#/$defs/part-9" }, "total_downloads": { "type": "integer", "minimum": 0 }, "rating_average": { "type": "number", "minimum": 0, "maximum": 5 }, "rating_count": { "type": "integer", "minimum": 0 }, "yanked": { "type": "string", "maxLength": 1e3 }, "deprecated": { "type": "string", "maxLength": 1e3 }, "replacement": { "$ref": "#/$defs/part-1" }, "published_at": { "$ref": "#/$defs/part-3" }, "updated_at": { "$ref": "#/$defs/part-3" } } }, "maxItems": 100 } } };
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate187.evaluated;
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
        validate187.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.data !== void 0) {
          let data0 = data.data;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length > 100) {
                validate187.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
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
                        validate187.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        if (data1.id !== void 0) {
                          const _errs5 = errors;
                          if (!validate54(data1.id, { instancePath: instancePath + "/data/" + i0 + "/id", parentData: data1, parentDataProperty: "id", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs5 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.slug !== void 0) {
                            const _errs6 = errors;
                            if (!validate56(data1.slug, { instancePath: instancePath + "/data/" + i0 + "/slug", parentData: data1, parentDataProperty: "slug", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                              errors = vErrors.length;
                            }
                            var valid2 = _errs6 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data1.name !== void 0) {
                              let data4 = data1.name;
                              const _errs7 = errors;
                              if (errors === _errs7) {
                                if (typeof data4 === "string") {
                                  if (func1(data4) > 200) {
                                    validate187.errors = [{ instancePath: instancePath + "/data/" + i0 + "/name", schemaPath: "#/properties/data/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                    return false;
                                  }
                                } else {
                                  validate187.errors = [{ instancePath: instancePath + "/data/" + i0 + "/name", schemaPath: "#/properties/data/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid2 = _errs7 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data1.description !== void 0) {
                                let data5 = data1.description;
                                const _errs9 = errors;
                                if (errors === _errs9) {
                                  if (typeof data5 === "string") {
                                    if (func1(data5) > 5e3) {
                                      validate187.errors = [{ instancePath: instancePath + "/data/" + i0 + "/description", schemaPath: "#/properties/data/items/properties/description/maxLength", keyword: "maxLength", params: { limit: 5e3 }, message: "must NOT have more than 5000 characters" }];
                                      return false;
                                    }
                                  } else {
                                    validate187.errors = [{ instancePath: instancePath + "/data/" + i0 + "/description", schemaPath: "#/properties/data/items/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid2 = _errs9 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data1.publisher !== void 0) {
                                  const _errs11 = errors;
                                  if (!validate56(data1.publisher, { instancePath: instancePath + "/data/" + i0 + "/publisher", parentData: data1, parentDataProperty: "publisher", rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid2 = _errs11 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data1.author !== void 0) {
                                    let data7 = data1.author;
                                    const _errs12 = errors;
                                    if (errors === _errs12) {
                                      if (typeof data7 === "string") {
                                        if (func1(data7) > 200) {
                                          validate187.errors = [{ instancePath: instancePath + "/data/" + i0 + "/author", schemaPath: "#/properties/data/items/properties/author/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                          return false;
                                        }
                                      } else {
                                        validate187.errors = [{ instancePath: instancePath + "/data/" + i0 + "/author", schemaPath: "#/properties/data/items/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid2 = _errs12 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data1.category !== void 0) {
                                      let data8 = data1.category;
                                      const _errs14 = errors;
                                      if (errors === _errs14) {
                                        if (typeof data8 === "string") {
                                          if (func1(data8) > 50) {
                                            validate187.errors = [{ instancePath: instancePath + "/data/" + i0 + "/category", schemaPath: "#/properties/data/items/properties/category/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                                            return false;
                                          }
                                        } else {
                                          validate187.errors = [{ instancePath: instancePath + "/data/" + i0 + "/category", schemaPath: "#/properties/data/items/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid2 = _errs14 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data1.type !== void 0) {
                                        const _errs16 = errors;
                                        if (!validate170(data1.type, { instancePath: instancePath + "/data/" + i0 + "/type", parentData: data1, parentDataProperty: "type", rootData, dynamicAnchors })) {
                                          vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid2 = _errs16 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data1.tags !== void 0) {
                                          const _errs17 = errors;
                                          if (!validate172(data1.tags, { instancePath: instancePath + "/data/" + i0 + "/tags", parentData: data1, parentDataProperty: "tags", rootData, dynamicAnchors })) {
                                            vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid2 = _errs17 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                        if (valid2) {
                                          if (data1.latest_version !== void 0) {
                                            const _errs18 = errors;
                                            if (!validate152(data1.latest_version, { instancePath: instancePath + "/data/" + i0 + "/latest_version", parentData: data1, parentDataProperty: "latest_version", rootData, dynamicAnchors })) {
                                              vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid2 = _errs18 === errors;
                                          } else {
                                            var valid2 = true;
                                          }
                                          if (valid2) {
                                            if (data1.visibility !== void 0) {
                                              let data12 = data1.visibility;
                                              const _errs19 = errors;
                                              if (!(data12 === "public" || data12 === "tenant" || data12 === "private")) {
                                                validate187.errors = [{ instancePath: instancePath + "/data/" + i0 + "/visibility", schemaPath: "#/properties/data/items/properties/visibility/enum", keyword: "enum", params: { allowedValues: schema49.properties.data.items.properties.visibility.enum }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                              }
                                              var valid2 = _errs19 === errors;
                                            } else {
                                              var valid2 = true;
                                            }
                                            if (valid2) {
                                              if (data1.is_official !== void 0) {
                                                const _errs20 = errors;
                                                if (typeof data1.is_official !== "boolean") {
                                                  validate187.errors = [{ instancePath: instancePath + "/data/" + i0 + "/is_official", schemaPath: "#/properties/data/items/properties/is_official/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                  return false;
                                                }
                                                var valid2 = _errs20 === errors;
                                              } else {
                                                var valid2 = true;
                                              }
                                              if (valid2) {
                                                if (data1.is_verified !== void 0) {
                                                  const _errs22 = errors;
                                                  if (typeof data1.is_verified !== "boolean") {
                                                    validate187.errors = [{ instancePath: instancePath + "/data/" + i0 + "/is_verified", schemaPath: "#/properties/data/items/properties/is_verified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                    return false;
                                                  }
                                                  var valid2 = _errs22 === errors;
                                                } else {
                                                  var valid2 = true;
                                                }
                                                if (valid2) {
                                                  if (data1.pricing !== void 0) {
                                                    const _errs24 = errors;
                                                    if (!validate175(data1.pricing, { instancePath: instancePath + "/data/" + i0 + "/pricing", parentData: data1, parentDataProperty: "pricing", rootData, dynamicAnchors })) {
                                                      vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
                                                      errors = vErrors.length;
                                                    }
                                                    var valid2 = _errs24 === errors;
                                                  } else {
                                                    var valid2 = true;
                                                  }
                                                  if (valid2) {
                                                    if (data1.total_downloads !== void 0) {
                                                      let data16 = data1.total_downloads;
                                                      const _errs25 = errors;
                                                      if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                                                        validate187.errors = [{ instancePath: instancePath + "/data/" + i0 + "/total_downloads", schemaPath: "#/properties/data/items/properties/total_downloads/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                      }
                                                      if (errors === _errs25) {
                                                        if (typeof data16 == "number" && isFinite(data16)) {
                                                          if (data16 < 0 || isNaN(data16)) {
                                                            validate187.errors = [{ instancePath: instancePath + "/data/" + i0 + "/total_downloads", schemaPath: "#/properties/data/items/properties/total_downloads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                            return false;
                                                          }
                                                        }
                                                      }
                                                      var valid2 = _errs25 === errors;
                                                    } else {
                                                      var valid2 = true;
                                                    }
                                                    if (valid2) {
                                                      if (data1.rating_average !== void 0) {
                                                        let data17 = data1.rating_average;
                                                        const _errs27 = errors;
                                                        if (errors === _errs27) {
                                                          if (typeof data17 == "number" && isFinite(data17)) {
                                                            if (data17 > 5 || isNaN(data17)) {
                                                              validate187.errors = [{ instancePath: instancePath + "/data/" + i0 + "/rating_average", schemaPath: "#/properties/data/items/properties/rating_average/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" }];
                                                              return false;
                                                            } else {
                                                              if (data17 < 0 || isNaN(data17)) {
                                                                validate187.errors = [{ instancePath: instancePath + "/data/" + i0 + "/rating_average", schemaPath: "#/properties/data/items/properties/rating_average/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                return false;
                                                              }
                                                            }
                                                          } else {
                                                            validate187.errors = [{ instancePath: instancePath + "/data/" + i0 + "/rating_average", schemaPath: "#/properties/data/items/properties/rating_average/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid2 = _errs27 === errors;
                                                      } else {
                                                        var valid2 = true;
                                                      }
                                                      if (valid2) {
                                                        if (data1.rating_count !== void 0) {
                                                          let data18 = data1.rating_count;
                                                          const _errs29 = errors;
                                                          if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                                                            validate187.errors = [{ instancePath: instancePath + "/data/" + i0 + "/rating_count", schemaPath: "#/properties/data/items/properties/rating_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                          }
                                                          if (errors === _errs29) {
                                                            if (typeof data18 == "number" && isFinite(data18)) {
                                                              if (data18 < 0 || isNaN(data18)) {
                                                                validate187.errors = [{ instancePath: instancePath + "/data/" + i0 + "/rating_count", schemaPath: "#/properties/data/items/properties/rating_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                return false;
                                                              }
                                                            }
                                                          }
                                                          var valid2 = _errs29 === errors;
                                                        } else {
                                                          var valid2 = true;
                                                        }
                                                        if (valid2) {
                                                          if (data1.yanked !== void 0) {
                                                            let data19 = data1.yanked;
                                                            const _errs31 = errors;
                                                            if (errors === _errs31) {
                                                              if (typeof data19 === "string") {
                                                                if (func1(data19) > 1e3) {
                                                                  validate187.errors = [{ instancePath: instancePath + "/data/" + i0 + "/yanked", schemaPath: "#/properties/data/items/properties/yanked/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                                  return false;
                                                                }
                                                              } else {
                                                                validate187.errors = [{ instancePath: instancePath + "/data/" + i0 + "/yanked", schemaPath: "#/properties/data/items/properties/yanked/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid2 = _errs31 === errors;
                                                          } else {
                                                            var valid2 = true;
                                                          }
                                                          if (valid2) {
                                                            if (data1.deprecated !== void 0) {
                                                              let data20 = data1.deprecated;
                                                              const _errs33 = errors;
                                                              if (errors === _errs33) {
                                                                if (typeof data20 === "string") {
                                                                  if (func1(data20) > 1e3) {
                                                                    validate187.errors = [{ instancePath: instancePath + "/data/" + i0 + "/deprecated", schemaPath: "#/properties/data/items/properties/deprecated/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                                    return false;
                                                                  }
                                                                } else {
                                                                  validate187.errors = [{ instancePath: instancePath + "/data/" + i0 + "/deprecated", schemaPath: "#/properties/data/items/properties/deprecated/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid2 = _errs33 === errors;
                                                            } else {
                                                              var valid2 = true;
                                                            }
                                                            if (valid2) {
                                                              if (data1.replacement !== void 0) {
                                                                const _errs35 = errors;
                                                                if (!validate56(data1.replacement, { instancePath: instancePath + "/data/" + i0 + "/replacement", parentData: data1, parentDataProperty: "replacement", rootData, dynamicAnchors })) {
                                                                  vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                                                  errors = vErrors.length;
                                                                }
                                                                var valid2 = _errs35 === errors;
                                                              } else {
                                                                var valid2 = true;
                                                              }
                                                              if (valid2) {
                                                                if (data1.published_at !== void 0) {
                                                                  const _errs36 = errors;
                                                                  if (!validate61(data1.published_at, { instancePath: instancePath + "/data/" + i0 + "/published_at", parentData: data1, parentDataProperty: "published_at", rootData, dynamicAnchors })) {
                                                                    vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                                                    errors = vErrors.length;
                                                                  }
                                                                  var valid2 = _errs36 === errors;
                                                                } else {
                                                                  var valid2 = true;
                                                                }
                                                                if (valid2) {
                                                                  if (data1.updated_at !== void 0) {
                                                                    const _errs37 = errors;
                                                                    if (!validate61(data1.updated_at, { instancePath: instancePath + "/data/" + i0 + "/updated_at", parentData: data1, parentDataProperty: "updated_at", rootData, dynamicAnchors })) {
                                                                      vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                                                      errors = vErrors.length;
                                                                    }
                                                                    var valid2 = _errs37 === errors;
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
                        }
                      }
                    } else {
                      validate187.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
              validate187.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate187.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate187.errors = vErrors;
  return errors === 0;
}
validate187.evaluated = { "props": { "data": true }, "dynamicProps": false, "dynamicItems": false };
var TrendingList = validate198;
var schema50 = { "type": "object", "required": ["data"], "properties": { "data": { "type": "array", "items": { "type": "object", "required": ["id", "slug", "name", "description", "publisher", "author", "category", "type", "tags", "latest_version", "visibility", "is_official", "is_verified", "pricing", "total_downloads", "published_at", "updated_at", "trend"], "properties": { "id": { "$ref": "#/$defs/part-0" }, "slug": { "$ref": "#/$defs/part-1" }, "name": { "type": "string", "maxLength": 200 }, "description": { "type": "string", "maxLength": 5e3 }, "publisher": { "$ref": "#/$defs/part-1" }, "author": { "type": "string", "maxLength": 200 }, "category": { "type": "string", "maxLength": 50 }, "type": { "$ref": "#/$defs/part-7" }, "tags": { "$ref": "#/$defs/part-8" }, "latest_version": { "$ref": "#/$defs/part-5" }, "visibility": { "enum": ["public", "tenant", "private"] }, "is_official": { "type": "boolean" }, "is_verified": { "type": "boolean" }, "pricing": { "$ref": "#/$defs/part-9" }, "total_downloads": { "type": "integer", "minimum": 0 }, "rating_average": { "type": "number", "minimum": 0, "maximum": 5 }, "rating_count": { "type": "integer", "minimum": 0 }, "yanked": { "type": "string", "maxLength": 1e3 }, "deprecated": { "type": "string", "maxLength": 1e3 }, "replacement": { "$ref": "#/$defs/part-1" }, "published_at": { "$ref": "#/$defs/part-3" }, "updated_at": { "$ref": "#/$defs/part-3" }, "trend": { "type": "object", "required": ["of", "recent", "before"], "properties": { "of": { "enum": ["installations", "downloads"] }, "recent": { "type": "integer", "minimum": 0 }, "before": { "type": "integer", "minimum": 0 } } } } }, "maxItems": 100 } } };
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate198.evaluated;
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
        validate198.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.data !== void 0) {
          let data0 = data.data;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length > 100) {
                validate198.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
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
                      if (data1.id === void 0 && (missing1 = "id") || data1.slug === void 0 && (missing1 = "slug") || data1.name === void 0 && (missing1 = "name") || data1.description === void 0 && (missing1 = "description") || data1.publisher === void 0 && (missing1 = "publisher") || data1.author === void 0 && (missing1 = "author") || data1.category === void 0 && (missing1 = "category") || data1.type === void 0 && (missing1 = "type") || data1.tags === void 0 && (missing1 = "tags") || data1.latest_version === void 0 && (missing1 = "latest_version") || data1.visibility === void 0 && (missing1 = "visibility") || data1.is_official === void 0 && (missing1 = "is_official") || data1.is_verified === void 0 && (missing1 = "is_verified") || data1.pricing === void 0 && (missing1 = "pricing") || data1.total_downloads === void 0 && (missing1 = "total_downloads") || data1.published_at === void 0 && (missing1 = "published_at") || data1.updated_at === void 0 && (missing1 = "updated_at") || data1.trend === void 0 && (missing1 = "trend")) {
                        validate198.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        if (data1.id !== void 0) {
                          const _errs5 = errors;
                          if (!validate54(data1.id, { instancePath: instancePath + "/data/" + i0 + "/id", parentData: data1, parentDataProperty: "id", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs5 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.slug !== void 0) {
                            const _errs6 = errors;
                            if (!validate56(data1.slug, { instancePath: instancePath + "/data/" + i0 + "/slug", parentData: data1, parentDataProperty: "slug", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                              errors = vErrors.length;
                            }
                            var valid2 = _errs6 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data1.name !== void 0) {
                              let data4 = data1.name;
                              const _errs7 = errors;
                              if (errors === _errs7) {
                                if (typeof data4 === "string") {
                                  if (func1(data4) > 200) {
                                    validate198.errors = [{ instancePath: instancePath + "/data/" + i0 + "/name", schemaPath: "#/properties/data/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                    return false;
                                  }
                                } else {
                                  validate198.errors = [{ instancePath: instancePath + "/data/" + i0 + "/name", schemaPath: "#/properties/data/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid2 = _errs7 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data1.description !== void 0) {
                                let data5 = data1.description;
                                const _errs9 = errors;
                                if (errors === _errs9) {
                                  if (typeof data5 === "string") {
                                    if (func1(data5) > 5e3) {
                                      validate198.errors = [{ instancePath: instancePath + "/data/" + i0 + "/description", schemaPath: "#/properties/data/items/properties/description/maxLength", keyword: "maxLength", params: { limit: 5e3 }, message: "must NOT have more than 5000 characters" }];
                                      return false;
                                    }
                                  } else {
                                    validate198.errors = [{ instancePath: instancePath + "/data/" + i0 + "/description", schemaPath: "#/properties/data/items/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid2 = _errs9 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data1.publisher !== void 0) {
                                  const _errs11 = errors;
                                  if (!validate56(data1.publisher, { instancePath: instancePath + "/data/" + i0 + "/publisher", parentData: data1, parentDataProperty: "publisher", rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid2 = _errs11 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data1.author !== void 0) {
                                    let data7 = data1.author;
                                    const _errs12 = errors;
                                    if (errors === _errs12) {
                                      if (typeof data7 === "string") {
                                        if (func1(data7) > 200) {
                                          validate198.errors = [{ instancePath: instancePath + "/data/" + i0 + "/author", schemaPath: "#/properties/data/items/properties/author/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                          return false;
                                        }
                                      } else {
                                        validate198.errors = [{ instancePath: instancePath + "/data/" + i0 + "/author", schemaPath: "#/properties/data/items/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid2 = _errs12 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data1.category !== void 0) {
                                      let data8 = data1.category;
                                      const _errs14 = errors;
                                      if (errors === _errs14) {
                                        if (typeof data8 === "string") {
                                          if (func1(data8) > 50) {
                                            validate198.errors = [{ instancePath: instancePath + "/data/" + i0 + "/category", schemaPath: "#/properties/data/items/properties/category/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                                            return false;
                                          }
                                        } else {
                                          validate198.errors = [{ instancePath: instancePath + "/data/" + i0 + "/category", schemaPath: "#/properties/data/items/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid2 = _errs14 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data1.type !== void 0) {
                                        const _errs16 = errors;
                                        if (!validate170(data1.type, { instancePath: instancePath + "/data/" + i0 + "/type", parentData: data1, parentDataProperty: "type", rootData, dynamicAnchors })) {
                                          vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid2 = _errs16 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data1.tags !== void 0) {
                                          const _errs17 = errors;
                                          if (!validate172(data1.tags, { instancePath: instancePath + "/data/" + i0 + "/tags", parentData: data1, parentDataProperty: "tags", rootData, dynamicAnchors })) {
                                            vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid2 = _errs17 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                        if (valid2) {
                                          if (data1.latest_version !== void 0) {
                                            const _errs18 = errors;
                                            if (!validate152(data1.latest_version, { instancePath: instancePath + "/data/" + i0 + "/latest_version", parentData: data1, parentDataProperty: "latest_version", rootData, dynamicAnchors })) {
                                              vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid2 = _errs18 === errors;
                                          } else {
                                            var valid2 = true;
                                          }
                                          if (valid2) {
                                            if (data1.visibility !== void 0) {
                                              let data12 = data1.visibility;
                                              const _errs19 = errors;
                                              if (!(data12 === "public" || data12 === "tenant" || data12 === "private")) {
                                                validate198.errors = [{ instancePath: instancePath + "/data/" + i0 + "/visibility", schemaPath: "#/properties/data/items/properties/visibility/enum", keyword: "enum", params: { allowedValues: schema50.properties.data.items.properties.visibility.enum }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                              }
                                              var valid2 = _errs19 === errors;
                                            } else {
                                              var valid2 = true;
                                            }
                                            if (valid2) {
                                              if (data1.is_official !== void 0) {
                                                const _errs20 = errors;
                                                if (typeof data1.is_official !== "boolean") {
                                                  validate198.errors = [{ instancePath: instancePath + "/data/" + i0 + "/is_official", schemaPath: "#/properties/data/items/properties/is_official/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                  return false;
                                                }
                                                var valid2 = _errs20 === errors;
                                              } else {
                                                var valid2 = true;
                                              }
                                              if (valid2) {
                                                if (data1.is_verified !== void 0) {
                                                  const _errs22 = errors;
                                                  if (typeof data1.is_verified !== "boolean") {
                                                    validate198.errors = [{ instancePath: instancePath + "/data/" + i0 + "/is_verified", schemaPath: "#/properties/data/items/properties/is_verified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                    return false;
                                                  }
                                                  var valid2 = _errs22 === errors;
                                                } else {
                                                  var valid2 = true;
                                                }
                                                if (valid2) {
                                                  if (data1.pricing !== void 0) {
                                                    const _errs24 = errors;
                                                    if (!validate175(data1.pricing, { instancePath: instancePath + "/data/" + i0 + "/pricing", parentData: data1, parentDataProperty: "pricing", rootData, dynamicAnchors })) {
                                                      vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
                                                      errors = vErrors.length;
                                                    }
                                                    var valid2 = _errs24 === errors;
                                                  } else {
                                                    var valid2 = true;
                                                  }
                                                  if (valid2) {
                                                    if (data1.total_downloads !== void 0) {
                                                      let data16 = data1.total_downloads;
                                                      const _errs25 = errors;
                                                      if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                                                        validate198.errors = [{ instancePath: instancePath + "/data/" + i0 + "/total_downloads", schemaPath: "#/properties/data/items/properties/total_downloads/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                      }
                                                      if (errors === _errs25) {
                                                        if (typeof data16 == "number" && isFinite(data16)) {
                                                          if (data16 < 0 || isNaN(data16)) {
                                                            validate198.errors = [{ instancePath: instancePath + "/data/" + i0 + "/total_downloads", schemaPath: "#/properties/data/items/properties/total_downloads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                            return false;
                                                          }
                                                        }
                                                      }
                                                      var valid2 = _errs25 === errors;
                                                    } else {
                                                      var valid2 = true;
                                                    }
                                                    if (valid2) {
                                                      if (data1.rating_average !== void 0) {
                                                        let data17 = data1.rating_average;
                                                        const _errs27 = errors;
                                                        if (errors === _errs27) {
                                                          if (typeof data17 == "number" && isFinite(data17)) {
                                                            if (data17 > 5 || isNaN(data17)) {
                                                              validate198.errors = [{ instancePath: instancePath + "/data/" + i0 + "/rating_average", schemaPath: "#/properties/data/items/properties/rating_average/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" }];
                                                              return false;
                                                            } else {
                                                              if (data17 < 0 || isNaN(data17)) {
                                                                validate198.errors = [{ instancePath: instancePath + "/data/" + i0 + "/rating_average", schemaPath: "#/properties/data/items/properties/rating_average/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                return false;
                                                              }
                                                            }
                                                          } else {
                                                            validate198.errors = [{ instancePath: instancePath + "/data/" + i0 + "/rating_average", schemaPath: "#/properties/data/items/properties/rating_average/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid2 = _errs27 === errors;
                                                      } else {
                                                        var valid2 = true;
                                                      }
                                                      if (valid2) {
                                                        if (data1.rating_count !== void 0) {
                                                          let data18 = data1.rating_count;
                                                          const _errs29 = errors;
                                                          if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                                                            validate198.errors = [{ instancePath: instancePath + "/data/" + i0 + "/rating_count", schemaPath: "#/properties/data/items/properties/rating_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                          }
                                                          if (errors === _errs29) {
                                                            if (typeof data18 == "number" && isFinite(data18)) {
                                                              if (data18 < 0 || isNaN(data18)) {
                                                                validate198.errors = [{ instancePath: instancePath + "/data/" + i0 + "/rating_count", schemaPath: "#/properties/data/items/properties/rating_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                return false;
                                                              }
                                                            }
                                                          }
                                                          var valid2 = _errs29 === errors;
                                                        } else {
                                                          var valid2 = true;
                                                        }
                                                        if (valid2) {
                                                          if (data1.yanked !== void 0) {
                                                            let data19 = data1.yanked;
                                                            const _errs31 = errors;
                                                            if (errors === _errs31) {
                                                              if (typeof data19 === "string") {
                                                                if (func1(data19) > 1e3) {
                                                                  validate198.errors = [{ instancePath: instancePath + "/data/" + i0 + "/yanked", schemaPath: "#/properties/data/items/properties/yanked/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                                  return false;
                                                                }
                                                              } else {
                                                                validate198.errors = [{ instancePath: instancePath + "/data/" + i0 + "/yanked", schemaPath: "#/properties/data/items/properties/yanked/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid2 = _errs31 === errors;
                                                          } else {
                                                            var valid2 = true;
                                                          }
                                                          if (valid2) {
                                                            if (data1.deprecated !== void 0) {
                                                              let data20 = data1.deprecated;
                                                              const _errs33 = errors;
                                                              if (errors === _errs33) {
                                                                if (typeof data20 === "string") {
                                                                  if (func1(data20) > 1e3) {
                                                                    validate198.errors = [{ instancePath: instancePath + "/data/" + i0 + "/deprecated", schemaPath: "#/properties/data/items/properties/deprecated/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                                    return false;
                                                                  }
                                                                } else {
                                                                  validate198.errors = [{ instancePath: instancePath + "/data/" + i0 + "/deprecated", schemaPath: "#/properties/data/items/properties/deprecated/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid2 = _errs33 === errors;
                                                            } else {
                                                              var valid2 = true;
                                                            }
                                                            if (valid2) {
                                                              if (data1.replacement !== void 0) {
                                                                const _errs35 = errors;
                                                                if (!validate56(data1.replacement, { instancePath: instancePath + "/data/" + i0 + "/replacement", parentData: data1, parentDataProperty: "replacement", rootData, dynamicAnchors })) {
                                                                  vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                                                  errors = vErrors.length;
                                                                }
                                                                var valid2 = _errs35 === errors;
                                                              } else {
                                                                var valid2 = true;
                                                              }
                                                              if (valid2) {
                                                                if (data1.published_at !== void 0) {
                                                                  const _errs36 = errors;
                                                                  if (!validate61(data1.published_at, { instancePath: instancePath + "/data/" + i0 + "/published_at", parentData: data1, parentDataProperty: "published_at", rootData, dynamicAnchors })) {
                                                                    vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                                                    errors = vErrors.length;
                                                                  }
                                                                  var valid2 = _errs36 === errors;
                                                                } else {
                                                                  var valid2 = true;
                                                                }
                                                                if (valid2) {
                                                                  if (data1.updated_at !== void 0) {
                                                                    const _errs37 = errors;
                                                                    if (!validate61(data1.updated_at, { instancePath: instancePath + "/data/" + i0 + "/updated_at", parentData: data1, parentDataProperty: "updated_at", rootData, dynamicAnchors })) {
                                                                      vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                                                      errors = vErrors.length;
                                                                    }
                                                                    var valid2 = _errs37 === errors;
                                                                  } else {
                                                                    var valid2 = true;
                                                                  }
                                                                  if (valid2) {
                                                                    if (data1.trend !== void 0) {
                                                                      let data24 = data1.trend;
                                                                      const _errs38 = errors;
                                                                      if (errors === _errs38) {
                                                                        if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                                                          let missing2;
                                                                          if (data24.of === void 0 && (missing2 = "of") || data24.recent === void 0 && (missing2 = "recent") || data24.before === void 0 && (missing2 = "before")) {
                                                                            validate198.errors = [{ instancePath: instancePath + "/data/" + i0 + "/trend", schemaPath: "#/properties/data/items/properties/trend/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                            return false;
                                                                          } else {
                                                                            if (data24.of !== void 0) {
                                                                              let data25 = data24.of;
                                                                              const _errs40 = errors;
                                                                              if (!(data25 === "installations" || data25 === "downloads")) {
                                                                                validate198.errors = [{ instancePath: instancePath + "/data/" + i0 + "/trend/of", schemaPath: "#/properties/data/items/properties/trend/properties/of/enum", keyword: "enum", params: { allowedValues: schema50.properties.data.items.properties.trend.properties.of.enum }, message: "must be equal to one of the allowed values" }];
                                                                                return false;
                                                                              }
                                                                              var valid3 = _errs40 === errors;
                                                                            } else {
                                                                              var valid3 = true;
                                                                            }
                                                                            if (valid3) {
                                                                              if (data24.recent !== void 0) {
                                                                                let data26 = data24.recent;
                                                                                const _errs41 = errors;
                                                                                if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
                                                                                  validate198.errors = [{ instancePath: instancePath + "/data/" + i0 + "/trend/recent", schemaPath: "#/properties/data/items/properties/trend/properties/recent/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                  return false;
                                                                                }
                                                                                if (errors === _errs41) {
                                                                                  if (typeof data26 == "number" && isFinite(data26)) {
                                                                                    if (data26 < 0 || isNaN(data26)) {
                                                                                      validate198.errors = [{ instancePath: instancePath + "/data/" + i0 + "/trend/recent", schemaPath: "#/properties/data/items/properties/trend/properties/recent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                }
                                                                                var valid3 = _errs41 === errors;
                                                                              } else {
                                                                                var valid3 = true;
                                                                              }
                                                                              if (valid3) {
                                                                                if (data24.before !== void 0) {
                                                                                  let data27 = data24.before;
                                                                                  const _errs43 = errors;
                                                                                  if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
                                                                                    validate198.errors = [{ instancePath: instancePath + "/data/" + i0 + "/trend/before", schemaPath: "#/properties/data/items/properties/trend/properties/before/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                    return false;
                                                                                  }
                                                                                  if (errors === _errs43) {
                                                                                    if (typeof data27 == "number" && isFinite(data27)) {
                                                                                      if (data27 < 0 || isNaN(data27)) {
                                                                                        validate198.errors = [{ instancePath: instancePath + "/data/" + i0 + "/trend/before", schemaPath: "#/properties/data/items/properties/trend/properties/before/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                        return false;
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                  var valid3 = _errs43 === errors;
                                                                                } else {
                                                                                  var valid3 = true;
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        } else {
                                                                          validate198.errors = [{ instancePath: instancePath + "/data/" + i0 + "/trend", schemaPath: "#/properties/data/items/properties/trend/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid2 = _errs38 === errors;
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
                          }
                        }
                      }
                    } else {
                      validate198.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
              validate198.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate198.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate198.errors = vErrors;
  return errors === 0;
}
validate198.evaluated = { "props": { "data": true }, "dynamicProps": false, "dynamicItems": false };
var PendingReviewPage = validate209;
var schema51 = { "type": "object", "required": ["data", "meta"], "properties": { "data": { "type": "array", "items": { "type": "object", "required": ["id", "plugin_id", "slug", "version", "publisher", "state", "sha256", "size", "tree_digest", "key_id", "visibility", "channel", "created_at", "download_url", "signature_url", "installable", "checks", "permissions", "similar_to"], "properties": { "id": { "$ref": "#/$defs/part-0" }, "plugin_id": { "$ref": "#/$defs/part-0" }, "slug": { "$ref": "#/$defs/part-1" }, "version": { "$ref": "#/$defs/part-5" }, "publisher": { "$ref": "#/$defs/part-1" }, "state": { "enum": ["staged", "checking", "published", "held", "rejected"] }, "state_reason": { "type": "string", "maxLength": 1e3 }, "quarantined": { "type": "string", "maxLength": 1e3 }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "size": { "type": "integer", "minimum": 0 }, "tree_digest": { "type": "string", "pattern": "^t1:[A-Za-z0-9+/]{43}=$" }, "key_id": { "type": "string", "pattern": "^SHA256:[A-Za-z0-9+/]{43}$" }, "visibility": { "enum": ["public", "tenant", "private"] }, "channel": { "type": "string", "maxLength": 50 }, "changelog": { "type": "string", "maxLength": 1e5 }, "yanked": { "type": "string", "maxLength": 1e3 }, "deprecated": { "type": "string", "maxLength": 1e3 }, "replacement": { "$ref": "#/$defs/part-1" }, "published_at": { "$ref": "#/$defs/part-3" }, "created_at": { "$ref": "#/$defs/part-3" }, "download_url": { "type": "string", "maxLength": 2e3 }, "signature_url": { "type": "string", "maxLength": 2e3 }, "installable": { "type": "boolean" }, "held_at": { "$ref": "#/$defs/part-3" }, "place": { "type": "integer", "minimum": 1 }, "reviewed_at": { "$ref": "#/$defs/part-3" }, "banned": { "type": "string", "maxLength": 1e3 }, "checks": { "type": "array", "items": { "type": "object", "required": ["name", "outcome", "checked_at", "findings"], "properties": { "name": { "type": "string", "maxLength": 50 }, "outcome": { "enum": ["passed", "held"] }, "checked_at": { "$ref": "#/$defs/part-3" }, "findings": { "type": "array", "items": { "type": "object", "required": ["code", "severity", "message", "pointer", "file", "line", "column"], "properties": { "code": { "type": "string", "maxLength": 200 }, "severity": { "type": "string", "maxLength": 20 }, "message": { "type": "string", "maxLength": 4e3 }, "pointer": { "type": "string", "maxLength": 4e3 }, "file": { "type": "string", "maxLength": 4e3 }, "line": { "type": "integer", "minimum": 0 }, "column": { "type": "integer", "minimum": 0 }, "hint": { "type": "string", "maxLength": 4e3 } } }, "maxItems": 1e3 } } }, "maxItems": 50 }, "published_by": { "type": "string", "maxLength": 320 }, "permissions": { "type": "array", "items": { "type": "string", "maxLength": 200 }, "maxItems": 500 }, "similar_to": { "type": "array", "items": { "$ref": "#/$defs/part-1" }, "maxItems": 20 } } }, "maxItems": 100 }, "meta": { "$ref": "#/$defs/part-11" } } };
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate222.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.total_estimate === void 0 && (missing0 = "total_estimate")) {
        validate222.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.next_cursor !== void 0) {
          let data0 = data.next_cursor;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) > 2e3) {
                validate222.errors = [{ instancePath: instancePath + "/next_cursor", schemaPath: "#/properties/next_cursor/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                return false;
              }
            } else {
              validate222.errors = [{ instancePath: instancePath + "/next_cursor", schemaPath: "#/properties/next_cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.total_estimate !== void 0) {
            let data1 = data.total_estimate;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              validate222.errors = [{ instancePath: instancePath + "/total_estimate", schemaPath: "#/properties/total_estimate/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 0 || isNaN(data1)) {
                  validate222.errors = [{ instancePath: instancePath + "/total_estimate", schemaPath: "#/properties/total_estimate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                  return false;
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate222.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate222.errors = vErrors;
  return errors === 0;
}
validate222.evaluated = { "props": { "next_cursor": true, "total_estimate": true }, "dynamicProps": false, "dynamicItems": false };
var pattern32 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern33 = new RegExp("^t1:[A-Za-z0-9+/]{43}=$", "u");
var pattern34 = new RegExp("^SHA256:[A-Za-z0-9+/]{43}$", "u");
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate209.evaluated;
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
        validate209.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.data !== void 0) {
          let data0 = data.data;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length > 100) {
                validate209.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
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
                      if (data1.id === void 0 && (missing1 = "id") || data1.plugin_id === void 0 && (missing1 = "plugin_id") || data1.slug === void 0 && (missing1 = "slug") || data1.version === void 0 && (missing1 = "version") || data1.publisher === void 0 && (missing1 = "publisher") || data1.state === void 0 && (missing1 = "state") || data1.sha256 === void 0 && (missing1 = "sha256") || data1.size === void 0 && (missing1 = "size") || data1.tree_digest === void 0 && (missing1 = "tree_digest") || data1.key_id === void 0 && (missing1 = "key_id") || data1.visibility === void 0 && (missing1 = "visibility") || data1.channel === void 0 && (missing1 = "channel") || data1.created_at === void 0 && (missing1 = "created_at") || data1.download_url === void 0 && (missing1 = "download_url") || data1.signature_url === void 0 && (missing1 = "signature_url") || data1.installable === void 0 && (missing1 = "installable") || data1.checks === void 0 && (missing1 = "checks") || data1.permissions === void 0 && (missing1 = "permissions") || data1.similar_to === void 0 && (missing1 = "similar_to")) {
                        validate209.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        if (data1.id !== void 0) {
                          const _errs5 = errors;
                          if (!validate54(data1.id, { instancePath: instancePath + "/data/" + i0 + "/id", parentData: data1, parentDataProperty: "id", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs5 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.plugin_id !== void 0) {
                            const _errs6 = errors;
                            if (!validate54(data1.plugin_id, { instancePath: instancePath + "/data/" + i0 + "/plugin_id", parentData: data1, parentDataProperty: "plugin_id", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                              errors = vErrors.length;
                            }
                            var valid2 = _errs6 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data1.slug !== void 0) {
                              const _errs7 = errors;
                              if (!validate56(data1.slug, { instancePath: instancePath + "/data/" + i0 + "/slug", parentData: data1, parentDataProperty: "slug", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                errors = vErrors.length;
                              }
                              var valid2 = _errs7 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data1.version !== void 0) {
                                const _errs8 = errors;
                                if (!validate152(data1.version, { instancePath: instancePath + "/data/" + i0 + "/version", parentData: data1, parentDataProperty: "version", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
                                  errors = vErrors.length;
                                }
                                var valid2 = _errs8 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data1.publisher !== void 0) {
                                  const _errs9 = errors;
                                  if (!validate56(data1.publisher, { instancePath: instancePath + "/data/" + i0 + "/publisher", parentData: data1, parentDataProperty: "publisher", rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid2 = _errs9 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data1.state !== void 0) {
                                    let data7 = data1.state;
                                    const _errs10 = errors;
                                    if (!(data7 === "staged" || data7 === "checking" || data7 === "published" || data7 === "held" || data7 === "rejected")) {
                                      validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/state", schemaPath: "#/properties/data/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema51.properties.data.items.properties.state.enum }, message: "must be equal to one of the allowed values" }];
                                      return false;
                                    }
                                    var valid2 = _errs10 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data1.state_reason !== void 0) {
                                      let data8 = data1.state_reason;
                                      const _errs11 = errors;
                                      if (errors === _errs11) {
                                        if (typeof data8 === "string") {
                                          if (func1(data8) > 1e3) {
                                            validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/state_reason", schemaPath: "#/properties/data/items/properties/state_reason/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                            return false;
                                          }
                                        } else {
                                          validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/state_reason", schemaPath: "#/properties/data/items/properties/state_reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid2 = _errs11 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data1.quarantined !== void 0) {
                                        let data9 = data1.quarantined;
                                        const _errs13 = errors;
                                        if (errors === _errs13) {
                                          if (typeof data9 === "string") {
                                            if (func1(data9) > 1e3) {
                                              validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/quarantined", schemaPath: "#/properties/data/items/properties/quarantined/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                              return false;
                                            }
                                          } else {
                                            validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/quarantined", schemaPath: "#/properties/data/items/properties/quarantined/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid2 = _errs13 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data1.sha256 !== void 0) {
                                          let data10 = data1.sha256;
                                          const _errs15 = errors;
                                          if (errors === _errs15) {
                                            if (typeof data10 === "string") {
                                              if (!pattern32.test(data10)) {
                                                validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/sha256", schemaPath: "#/properties/data/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                                return false;
                                              }
                                            } else {
                                              validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/sha256", schemaPath: "#/properties/data/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid2 = _errs15 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                        if (valid2) {
                                          if (data1.size !== void 0) {
                                            let data11 = data1.size;
                                            const _errs17 = errors;
                                            if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                                              validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/size", schemaPath: "#/properties/data/items/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                              return false;
                                            }
                                            if (errors === _errs17) {
                                              if (typeof data11 == "number" && isFinite(data11)) {
                                                if (data11 < 0 || isNaN(data11)) {
                                                  validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/size", schemaPath: "#/properties/data/items/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid2 = _errs17 === errors;
                                          } else {
                                            var valid2 = true;
                                          }
                                          if (valid2) {
                                            if (data1.tree_digest !== void 0) {
                                              let data12 = data1.tree_digest;
                                              const _errs19 = errors;
                                              if (errors === _errs19) {
                                                if (typeof data12 === "string") {
                                                  if (!pattern33.test(data12)) {
                                                    validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/tree_digest", schemaPath: "#/properties/data/items/properties/tree_digest/pattern", keyword: "pattern", params: { pattern: "^t1:[A-Za-z0-9+/]{43}=$" }, message: 'must match pattern "^t1:[A-Za-z0-9+/]{43}=$"' }];
                                                    return false;
                                                  }
                                                } else {
                                                  validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/tree_digest", schemaPath: "#/properties/data/items/properties/tree_digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                              var valid2 = _errs19 === errors;
                                            } else {
                                              var valid2 = true;
                                            }
                                            if (valid2) {
                                              if (data1.key_id !== void 0) {
                                                let data13 = data1.key_id;
                                                const _errs21 = errors;
                                                if (errors === _errs21) {
                                                  if (typeof data13 === "string") {
                                                    if (!pattern34.test(data13)) {
                                                      validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/key_id", schemaPath: "#/properties/data/items/properties/key_id/pattern", keyword: "pattern", params: { pattern: "^SHA256:[A-Za-z0-9+/]{43}$" }, message: 'must match pattern "^SHA256:[A-Za-z0-9+/]{43}$"' }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/key_id", schemaPath: "#/properties/data/items/properties/key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid2 = _errs21 === errors;
                                              } else {
                                                var valid2 = true;
                                              }
                                              if (valid2) {
                                                if (data1.visibility !== void 0) {
                                                  let data14 = data1.visibility;
                                                  const _errs23 = errors;
                                                  if (!(data14 === "public" || data14 === "tenant" || data14 === "private")) {
                                                    validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/visibility", schemaPath: "#/properties/data/items/properties/visibility/enum", keyword: "enum", params: { allowedValues: schema51.properties.data.items.properties.visibility.enum }, message: "must be equal to one of the allowed values" }];
                                                    return false;
                                                  }
                                                  var valid2 = _errs23 === errors;
                                                } else {
                                                  var valid2 = true;
                                                }
                                                if (valid2) {
                                                  if (data1.channel !== void 0) {
                                                    let data15 = data1.channel;
                                                    const _errs24 = errors;
                                                    if (errors === _errs24) {
                                                      if (typeof data15 === "string") {
                                                        if (func1(data15) > 50) {
                                                          validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/channel", schemaPath: "#/properties/data/items/properties/channel/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/channel", schemaPath: "#/properties/data/items/properties/channel/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid2 = _errs24 === errors;
                                                  } else {
                                                    var valid2 = true;
                                                  }
                                                  if (valid2) {
                                                    if (data1.changelog !== void 0) {
                                                      let data16 = data1.changelog;
                                                      const _errs26 = errors;
                                                      if (errors === _errs26) {
                                                        if (typeof data16 === "string") {
                                                          if (func1(data16) > 1e5) {
                                                            validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/changelog", schemaPath: "#/properties/data/items/properties/changelog/maxLength", keyword: "maxLength", params: { limit: 1e5 }, message: "must NOT have more than 100000 characters" }];
                                                            return false;
                                                          }
                                                        } else {
                                                          validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/changelog", schemaPath: "#/properties/data/items/properties/changelog/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid2 = _errs26 === errors;
                                                    } else {
                                                      var valid2 = true;
                                                    }
                                                    if (valid2) {
                                                      if (data1.yanked !== void 0) {
                                                        let data17 = data1.yanked;
                                                        const _errs28 = errors;
                                                        if (errors === _errs28) {
                                                          if (typeof data17 === "string") {
                                                            if (func1(data17) > 1e3) {
                                                              validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/yanked", schemaPath: "#/properties/data/items/properties/yanked/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                              return false;
                                                            }
                                                          } else {
                                                            validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/yanked", schemaPath: "#/properties/data/items/properties/yanked/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid2 = _errs28 === errors;
                                                      } else {
                                                        var valid2 = true;
                                                      }
                                                      if (valid2) {
                                                        if (data1.deprecated !== void 0) {
                                                          let data18 = data1.deprecated;
                                                          const _errs30 = errors;
                                                          if (errors === _errs30) {
                                                            if (typeof data18 === "string") {
                                                              if (func1(data18) > 1e3) {
                                                                validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/deprecated", schemaPath: "#/properties/data/items/properties/deprecated/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                                return false;
                                                              }
                                                            } else {
                                                              validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/deprecated", schemaPath: "#/properties/data/items/properties/deprecated/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid2 = _errs30 === errors;
                                                        } else {
                                                          var valid2 = true;
                                                        }
                                                        if (valid2) {
                                                          if (data1.replacement !== void 0) {
                                                            const _errs32 = errors;
                                                            if (!validate56(data1.replacement, { instancePath: instancePath + "/data/" + i0 + "/replacement", parentData: data1, parentDataProperty: "replacement", rootData, dynamicAnchors })) {
                                                              vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                                              errors = vErrors.length;
                                                            }
                                                            var valid2 = _errs32 === errors;
                                                          } else {
                                                            var valid2 = true;
                                                          }
                                                          if (valid2) {
                                                            if (data1.published_at !== void 0) {
                                                              const _errs33 = errors;
                                                              if (!validate61(data1.published_at, { instancePath: instancePath + "/data/" + i0 + "/published_at", parentData: data1, parentDataProperty: "published_at", rootData, dynamicAnchors })) {
                                                                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                                                errors = vErrors.length;
                                                              }
                                                              var valid2 = _errs33 === errors;
                                                            } else {
                                                              var valid2 = true;
                                                            }
                                                            if (valid2) {
                                                              if (data1.created_at !== void 0) {
                                                                const _errs34 = errors;
                                                                if (!validate61(data1.created_at, { instancePath: instancePath + "/data/" + i0 + "/created_at", parentData: data1, parentDataProperty: "created_at", rootData, dynamicAnchors })) {
                                                                  vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                                                  errors = vErrors.length;
                                                                }
                                                                var valid2 = _errs34 === errors;
                                                              } else {
                                                                var valid2 = true;
                                                              }
                                                              if (valid2) {
                                                                if (data1.download_url !== void 0) {
                                                                  let data22 = data1.download_url;
                                                                  const _errs35 = errors;
                                                                  if (errors === _errs35) {
                                                                    if (typeof data22 === "string") {
                                                                      if (func1(data22) > 2e3) {
                                                                        validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/download_url", schemaPath: "#/properties/data/items/properties/download_url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                                        return false;
                                                                      }
                                                                    } else {
                                                                      validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/download_url", schemaPath: "#/properties/data/items/properties/download_url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid2 = _errs35 === errors;
                                                                } else {
                                                                  var valid2 = true;
                                                                }
                                                                if (valid2) {
                                                                  if (data1.signature_url !== void 0) {
                                                                    let data23 = data1.signature_url;
                                                                    const _errs37 = errors;
                                                                    if (errors === _errs37) {
                                                                      if (typeof data23 === "string") {
                                                                        if (func1(data23) > 2e3) {
                                                                          validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/signature_url", schemaPath: "#/properties/data/items/properties/signature_url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                                          return false;
                                                                        }
                                                                      } else {
                                                                        validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/signature_url", schemaPath: "#/properties/data/items/properties/signature_url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid2 = _errs37 === errors;
                                                                  } else {
                                                                    var valid2 = true;
                                                                  }
                                                                  if (valid2) {
                                                                    if (data1.installable !== void 0) {
                                                                      const _errs39 = errors;
                                                                      if (typeof data1.installable !== "boolean") {
                                                                        validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/installable", schemaPath: "#/properties/data/items/properties/installable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                        return false;
                                                                      }
                                                                      var valid2 = _errs39 === errors;
                                                                    } else {
                                                                      var valid2 = true;
                                                                    }
                                                                    if (valid2) {
                                                                      if (data1.held_at !== void 0) {
                                                                        const _errs41 = errors;
                                                                        if (!validate61(data1.held_at, { instancePath: instancePath + "/data/" + i0 + "/held_at", parentData: data1, parentDataProperty: "held_at", rootData, dynamicAnchors })) {
                                                                          vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                                                          errors = vErrors.length;
                                                                        }
                                                                        var valid2 = _errs41 === errors;
                                                                      } else {
                                                                        var valid2 = true;
                                                                      }
                                                                      if (valid2) {
                                                                        if (data1.place !== void 0) {
                                                                          let data26 = data1.place;
                                                                          const _errs42 = errors;
                                                                          if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
                                                                            validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/place", schemaPath: "#/properties/data/items/properties/place/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                          }
                                                                          if (errors === _errs42) {
                                                                            if (typeof data26 == "number" && isFinite(data26)) {
                                                                              if (data26 < 1 || isNaN(data26)) {
                                                                                validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/place", schemaPath: "#/properties/data/items/properties/place/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                          }
                                                                          var valid2 = _errs42 === errors;
                                                                        } else {
                                                                          var valid2 = true;
                                                                        }
                                                                        if (valid2) {
                                                                          if (data1.reviewed_at !== void 0) {
                                                                            const _errs44 = errors;
                                                                            if (!validate61(data1.reviewed_at, { instancePath: instancePath + "/data/" + i0 + "/reviewed_at", parentData: data1, parentDataProperty: "reviewed_at", rootData, dynamicAnchors })) {
                                                                              vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                                                              errors = vErrors.length;
                                                                            }
                                                                            var valid2 = _errs44 === errors;
                                                                          } else {
                                                                            var valid2 = true;
                                                                          }
                                                                          if (valid2) {
                                                                            if (data1.banned !== void 0) {
                                                                              let data28 = data1.banned;
                                                                              const _errs45 = errors;
                                                                              if (errors === _errs45) {
                                                                                if (typeof data28 === "string") {
                                                                                  if (func1(data28) > 1e3) {
                                                                                    validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/banned", schemaPath: "#/properties/data/items/properties/banned/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                                                    return false;
                                                                                  }
                                                                                } else {
                                                                                  validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/banned", schemaPath: "#/properties/data/items/properties/banned/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                              var valid2 = _errs45 === errors;
                                                                            } else {
                                                                              var valid2 = true;
                                                                            }
                                                                            if (valid2) {
                                                                              if (data1.checks !== void 0) {
                                                                                let data29 = data1.checks;
                                                                                const _errs47 = errors;
                                                                                if (errors === _errs47) {
                                                                                  if (Array.isArray(data29)) {
                                                                                    if (data29.length > 50) {
                                                                                      validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/checks", schemaPath: "#/properties/data/items/properties/checks/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" }];
                                                                                      return false;
                                                                                    } else {
                                                                                      var valid3 = true;
                                                                                      const len1 = data29.length;
                                                                                      for (let i1 = 0; i1 < len1; i1++) {
                                                                                        let data30 = data29[i1];
                                                                                        const _errs49 = errors;
                                                                                        if (errors === _errs49) {
                                                                                          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                                                                                            let missing2;
                                                                                            if (data30.name === void 0 && (missing2 = "name") || data30.outcome === void 0 && (missing2 = "outcome") || data30.checked_at === void 0 && (missing2 = "checked_at") || data30.findings === void 0 && (missing2 = "findings")) {
                                                                                              validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/checks/" + i1, schemaPath: "#/properties/data/items/properties/checks/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                                              return false;
                                                                                            } else {
                                                                                              if (data30.name !== void 0) {
                                                                                                let data31 = data30.name;
                                                                                                const _errs51 = errors;
                                                                                                if (errors === _errs51) {
                                                                                                  if (typeof data31 === "string") {
                                                                                                    if (func1(data31) > 50) {
                                                                                                      validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/checks/" + i1 + "/name", schemaPath: "#/properties/data/items/properties/checks/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                  } else {
                                                                                                    validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/checks/" + i1 + "/name", schemaPath: "#/properties/data/items/properties/checks/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                }
                                                                                                var valid4 = _errs51 === errors;
                                                                                              } else {
                                                                                                var valid4 = true;
                                                                                              }
                                                                                              if (valid4) {
                                                                                                if (data30.outcome !== void 0) {
                                                                                                  let data32 = data30.outcome;
                                                                                                  const _errs53 = errors;
                                                                                                  if (!(data32 === "passed" || data32 === "held")) {
                                                                                                    validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/checks/" + i1 + "/outcome", schemaPath: "#/properties/data/items/properties/checks/items/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema51.properties.data.items.properties.checks.items.properties.outcome.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                  var valid4 = _errs53 === errors;
                                                                                                } else {
                                                                                                  var valid4 = true;
                                                                                                }
                                                                                                if (valid4) {
                                                                                                  if (data30.checked_at !== void 0) {
                                                                                                    const _errs54 = errors;
                                                                                                    if (!validate61(data30.checked_at, { instancePath: instancePath + "/data/" + i0 + "/checks/" + i1 + "/checked_at", parentData: data30, parentDataProperty: "checked_at", rootData, dynamicAnchors })) {
                                                                                                      vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                                                                                      errors = vErrors.length;
                                                                                                    }
                                                                                                    var valid4 = _errs54 === errors;
                                                                                                  } else {
                                                                                                    var valid4 = true;
                                                                                                  }
                                                                                                  if (valid4) {
                                                                                                    if (data30.findings !== void 0) {
                                                                                                      let data34 = data30.findings;
                                                                                                      const _errs55 = errors;
                                                                                                      if (errors === _errs55) {
                                                                                                        if (Array.isArray(data34)) {
                                                                                                          if (data34.length > 1e3) {
                                                                                                            validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/checks/" + i1 + "/findings", schemaPath: "#/properties/data/items/properties/checks/items/properties/findings/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
                                                                                                            return false;
                                                                                                          } else {
                                                                                                            var valid5 = true;
                                                                                                            const len2 = data34.length;
                                                                                                            for (let i2 = 0; i2 < len2; i2++) {
                                                                                                              let data35 = data34[i2];
                                                                                                              const _errs57 = errors;
                                                                                                              if (errors === _errs57) {
                                                                                                                if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                                                                                                                  let missing3;
                                                                                                                  if (data35.code === void 0 && (missing3 = "code") || data35.severity === void 0 && (missing3 = "severity") || data35.message === void 0 && (missing3 = "message") || data35.pointer === void 0 && (missing3 = "pointer") || data35.file === void 0 && (missing3 = "file") || data35.line === void 0 && (missing3 = "line") || data35.column === void 0 && (missing3 = "column")) {
                                                                                                                    validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/checks/" + i1 + "/findings/" + i2, schemaPath: "#/properties/data/items/properties/checks/items/properties/findings/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                                                                    return false;
                                                                                                                  } else {
                                                                                                                    if (data35.code !== void 0) {
                                                                                                                      let data36 = data35.code;
                                                                                                                      const _errs59 = errors;
                                                                                                                      if (errors === _errs59) {
                                                                                                                        if (typeof data36 === "string") {
                                                                                                                          if (func1(data36) > 200) {
                                                                                                                            validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/checks/" + i1 + "/findings/" + i2 + "/code", schemaPath: "#/properties/data/items/properties/checks/items/properties/findings/items/properties/code/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                                                                            return false;
                                                                                                                          }
                                                                                                                        } else {
                                                                                                                          validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/checks/" + i1 + "/findings/" + i2 + "/code", schemaPath: "#/properties/data/items/properties/checks/items/properties/findings/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                          return false;
                                                                                                                        }
                                                                                                                      }
                                                                                                                      var valid6 = _errs59 === errors;
                                                                                                                    } else {
                                                                                                                      var valid6 = true;
                                                                                                                    }
                                                                                                                    if (valid6) {
                                                                                                                      if (data35.severity !== void 0) {
                                                                                                                        let data37 = data35.severity;
                                                                                                                        const _errs61 = errors;
                                                                                                                        if (errors === _errs61) {
                                                                                                                          if (typeof data37 === "string") {
                                                                                                                            if (func1(data37) > 20) {
                                                                                                                              validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/checks/" + i1 + "/findings/" + i2 + "/severity", schemaPath: "#/properties/data/items/properties/checks/items/properties/findings/items/properties/severity/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" }];
                                                                                                                              return false;
                                                                                                                            }
                                                                                                                          } else {
                                                                                                                            validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/checks/" + i1 + "/findings/" + i2 + "/severity", schemaPath: "#/properties/data/items/properties/checks/items/properties/findings/items/properties/severity/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                            return false;
                                                                                                                          }
                                                                                                                        }
                                                                                                                        var valid6 = _errs61 === errors;
                                                                                                                      } else {
                                                                                                                        var valid6 = true;
                                                                                                                      }
                                                                                                                      if (valid6) {
                                                                                                                        if (data35.message !== void 0) {
                                                                                                                          let data38 = data35.message;
                                                                                                                          const _errs63 = errors;
                                                                                                                          if (errors === _errs63) {
                                                                                                                            if (typeof data38 === "string") {
                                                                                                                              if (func1(data38) > 4e3) {
                                                                                                                                validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/checks/" + i1 + "/findings/" + i2 + "/message", schemaPath: "#/properties/data/items/properties/checks/items/properties/findings/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                                                                                                                                return false;
                                                                                                                              }
                                                                                                                            } else {
                                                                                                                              validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/checks/" + i1 + "/findings/" + i2 + "/message", schemaPath: "#/properties/data/items/properties/checks/items/properties/findings/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                              return false;
                                                                                                                            }
                                                                                                                          }
                                                                                                                          var valid6 = _errs63 === errors;
                                                                                                                        } else {
                                                                                                                          var valid6 = true;
                                                                                                                        }
                                                                                                                        if (valid6) {
                                                                                                                          if (data35.pointer !== void 0) {
                                                                                                                            let data39 = data35.pointer;
                                                                                                                            const _errs65 = errors;
                                                                                                                            if (errors === _errs65) {
                                                                                                                              if (typeof data39 === "string") {
                                                                                                                                if (func1(data39) > 4e3) {
                                                                                                                                  validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/checks/" + i1 + "/findings/" + i2 + "/pointer", schemaPath: "#/properties/data/items/properties/checks/items/properties/findings/items/properties/pointer/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                                                                                                                                  return false;
                                                                                                                                }
                                                                                                                              } else {
                                                                                                                                validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/checks/" + i1 + "/findings/" + i2 + "/pointer", schemaPath: "#/properties/data/items/properties/checks/items/properties/findings/items/properties/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                return false;
                                                                                                                              }
                                                                                                                            }
                                                                                                                            var valid6 = _errs65 === errors;
                                                                                                                          } else {
                                                                                                                            var valid6 = true;
                                                                                                                          }
                                                                                                                          if (valid6) {
                                                                                                                            if (data35.file !== void 0) {
                                                                                                                              let data40 = data35.file;
                                                                                                                              const _errs67 = errors;
                                                                                                                              if (errors === _errs67) {
                                                                                                                                if (typeof data40 === "string") {
                                                                                                                                  if (func1(data40) > 4e3) {
                                                                                                                                    validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/checks/" + i1 + "/findings/" + i2 + "/file", schemaPath: "#/properties/data/items/properties/checks/items/properties/findings/items/properties/file/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                                                                                                                                    return false;
                                                                                                                                  }
                                                                                                                                } else {
                                                                                                                                  validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/checks/" + i1 + "/findings/" + i2 + "/file", schemaPath: "#/properties/data/items/properties/checks/items/properties/findings/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                  return false;
                                                                                                                                }
                                                                                                                              }
                                                                                                                              var valid6 = _errs67 === errors;
                                                                                                                            } else {
                                                                                                                              var valid6 = true;
                                                                                                                            }
                                                                                                                            if (valid6) {
                                                                                                                              if (data35.line !== void 0) {
                                                                                                                                let data41 = data35.line;
                                                                                                                                const _errs69 = errors;
                                                                                                                                if (!(typeof data41 == "number" && (!(data41 % 1) && !isNaN(data41)) && isFinite(data41))) {
                                                                                                                                  validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/checks/" + i1 + "/findings/" + i2 + "/line", schemaPath: "#/properties/data/items/properties/checks/items/properties/findings/items/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                  return false;
                                                                                                                                }
                                                                                                                                if (errors === _errs69) {
                                                                                                                                  if (typeof data41 == "number" && isFinite(data41)) {
                                                                                                                                    if (data41 < 0 || isNaN(data41)) {
                                                                                                                                      validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/checks/" + i1 + "/findings/" + i2 + "/line", schemaPath: "#/properties/data/items/properties/checks/items/properties/findings/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                                      return false;
                                                                                                                                    }
                                                                                                                                  }
                                                                                                                                }
                                                                                                                                var valid6 = _errs69 === errors;
                                                                                                                              } else {
                                                                                                                                var valid6 = true;
                                                                                                                              }
                                                                                                                              if (valid6) {
                                                                                                                                if (data35.column !== void 0) {
                                                                                                                                  let data42 = data35.column;
                                                                                                                                  const _errs71 = errors;
                                                                                                                                  if (!(typeof data42 == "number" && (!(data42 % 1) && !isNaN(data42)) && isFinite(data42))) {
                                                                                                                                    validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/checks/" + i1 + "/findings/" + i2 + "/column", schemaPath: "#/properties/data/items/properties/checks/items/properties/findings/items/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                    return false;
                                                                                                                                  }
                                                                                                                                  if (errors === _errs71) {
                                                                                                                                    if (typeof data42 == "number" && isFinite(data42)) {
                                                                                                                                      if (data42 < 0 || isNaN(data42)) {
                                                                                                                                        validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/checks/" + i1 + "/findings/" + i2 + "/column", schemaPath: "#/properties/data/items/properties/checks/items/properties/findings/items/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                                        return false;
                                                                                                                                      }
                                                                                                                                    }
                                                                                                                                  }
                                                                                                                                  var valid6 = _errs71 === errors;
                                                                                                                                } else {
                                                                                                                                  var valid6 = true;
                                                                                                                                }
                                                                                                                                if (valid6) {
                                                                                                                                  if (data35.hint !== void 0) {
                                                                                                                                    let data43 = data35.hint;
                                                                                                                                    const _errs73 = errors;
                                                                                                                                    if (errors === _errs73) {
                                                                                                                                      if (typeof data43 === "string") {
                                                                                                                                        if (func1(data43) > 4e3) {
                                                                                                                                          validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/checks/" + i1 + "/findings/" + i2 + "/hint", schemaPath: "#/properties/data/items/properties/checks/items/properties/findings/items/properties/hint/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                                                                                                                                          return false;
                                                                                                                                        }
                                                                                                                                      } else {
                                                                                                                                        validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/checks/" + i1 + "/findings/" + i2 + "/hint", schemaPath: "#/properties/data/items/properties/checks/items/properties/findings/items/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                        return false;
                                                                                                                                      }
                                                                                                                                    }
                                                                                                                                    var valid6 = _errs73 === errors;
                                                                                                                                  } else {
                                                                                                                                    var valid6 = true;
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
                                                                                                                  validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/checks/" + i1 + "/findings/" + i2, schemaPath: "#/properties/data/items/properties/checks/items/properties/findings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                  return false;
                                                                                                                }
                                                                                                              }
                                                                                                              var valid5 = _errs57 === errors;
                                                                                                              if (!valid5) {
                                                                                                                break;
                                                                                                              }
                                                                                                            }
                                                                                                          }
                                                                                                        } else {
                                                                                                          validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/checks/" + i1 + "/findings", schemaPath: "#/properties/data/items/properties/checks/items/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                          return false;
                                                                                                        }
                                                                                                      }
                                                                                                      var valid4 = _errs55 === errors;
                                                                                                    } else {
                                                                                                      var valid4 = true;
                                                                                                    }
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                          } else {
                                                                                            validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/checks/" + i1, schemaPath: "#/properties/data/items/properties/checks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                            return false;
                                                                                          }
                                                                                        }
                                                                                        var valid3 = _errs49 === errors;
                                                                                        if (!valid3) {
                                                                                          break;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  } else {
                                                                                    validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/checks", schemaPath: "#/properties/data/items/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                    return false;
                                                                                  }
                                                                                }
                                                                                var valid2 = _errs47 === errors;
                                                                              } else {
                                                                                var valid2 = true;
                                                                              }
                                                                              if (valid2) {
                                                                                if (data1.published_by !== void 0) {
                                                                                  let data44 = data1.published_by;
                                                                                  const _errs75 = errors;
                                                                                  if (errors === _errs75) {
                                                                                    if (typeof data44 === "string") {
                                                                                      if (func1(data44) > 320) {
                                                                                        validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/published_by", schemaPath: "#/properties/data/items/properties/published_by/maxLength", keyword: "maxLength", params: { limit: 320 }, message: "must NOT have more than 320 characters" }];
                                                                                        return false;
                                                                                      }
                                                                                    } else {
                                                                                      validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/published_by", schemaPath: "#/properties/data/items/properties/published_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                  var valid2 = _errs75 === errors;
                                                                                } else {
                                                                                  var valid2 = true;
                                                                                }
                                                                                if (valid2) {
                                                                                  if (data1.permissions !== void 0) {
                                                                                    let data45 = data1.permissions;
                                                                                    const _errs77 = errors;
                                                                                    if (errors === _errs77) {
                                                                                      if (Array.isArray(data45)) {
                                                                                        if (data45.length > 500) {
                                                                                          validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/permissions", schemaPath: "#/properties/data/items/properties/permissions/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" }];
                                                                                          return false;
                                                                                        } else {
                                                                                          var valid7 = true;
                                                                                          const len3 = data45.length;
                                                                                          for (let i3 = 0; i3 < len3; i3++) {
                                                                                            let data46 = data45[i3];
                                                                                            const _errs79 = errors;
                                                                                            if (errors === _errs79) {
                                                                                              if (typeof data46 === "string") {
                                                                                                if (func1(data46) > 200) {
                                                                                                  validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/permissions/" + i3, schemaPath: "#/properties/data/items/properties/permissions/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                                                  return false;
                                                                                                }
                                                                                              } else {
                                                                                                validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/permissions/" + i3, schemaPath: "#/properties/data/items/properties/permissions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                              }
                                                                                            }
                                                                                            var valid7 = _errs79 === errors;
                                                                                            if (!valid7) {
                                                                                              break;
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      } else {
                                                                                        validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/permissions", schemaPath: "#/properties/data/items/properties/permissions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                        return false;
                                                                                      }
                                                                                    }
                                                                                    var valid2 = _errs77 === errors;
                                                                                  } else {
                                                                                    var valid2 = true;
                                                                                  }
                                                                                  if (valid2) {
                                                                                    if (data1.similar_to !== void 0) {
                                                                                      let data47 = data1.similar_to;
                                                                                      const _errs81 = errors;
                                                                                      if (errors === _errs81) {
                                                                                        if (Array.isArray(data47)) {
                                                                                          if (data47.length > 20) {
                                                                                            validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/similar_to", schemaPath: "#/properties/data/items/properties/similar_to/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" }];
                                                                                            return false;
                                                                                          } else {
                                                                                            var valid8 = true;
                                                                                            const len4 = data47.length;
                                                                                            for (let i4 = 0; i4 < len4; i4++) {
                                                                                              const _errs83 = errors;
                                                                                              if (!validate56(data47[i4], { instancePath: instancePath + "/data/" + i0 + "/similar_to/" + i4, parentData: data47, parentDataProperty: i4, rootData, dynamicAnchors })) {
                                                                                                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                                                                                errors = vErrors.length;
                                                                                              }
                                                                                              var valid8 = _errs83 === errors;
                                                                                              if (!valid8) {
                                                                                                break;
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        } else {
                                                                                          validate209.errors = [{ instancePath: instancePath + "/data/" + i0 + "/similar_to", schemaPath: "#/properties/data/items/properties/similar_to/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                      var valid2 = _errs81 === errors;
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
                      validate209.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
              validate209.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.meta !== void 0) {
            const _errs84 = errors;
            if (!validate222(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs84 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate209.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate209.errors = vErrors;
  return errors === 0;
}
validate209.evaluated = { "props": { "data": true, "meta": true }, "dynamicProps": false, "dynamicItems": false };
var ManagedPlugin = validate224;
var schema53 = { "type": "object", "required": ["id", "slug", "name", "publisher", "visibility", "category", "versions", "is_verified", "row_version", "created_at", "updated_at"], "properties": { "id": { "$ref": "#/$defs/part-0" }, "slug": { "$ref": "#/$defs/part-1" }, "name": { "type": "string", "maxLength": 200 }, "publisher": { "$ref": "#/$defs/part-1" }, "visibility": { "enum": ["public", "tenant", "private"] }, "category": { "type": "string", "maxLength": 50 }, "latest_version": { "$ref": "#/$defs/part-5" }, "versions": { "type": "object", "required": ["published", "staged", "held", "rejected", "quarantined"], "properties": { "published": { "type": "integer", "minimum": 0 }, "staged": { "type": "integer", "minimum": 0 }, "held": { "type": "integer", "minimum": 0 }, "rejected": { "type": "integer", "minimum": 0 }, "quarantined": { "type": "integer", "minimum": 0 } } }, "is_verified": { "type": "boolean" }, "verification": { "type": "object", "required": ["state", "at"], "properties": { "state": { "enum": ["requested", "verified", "refused"] }, "note": { "type": "string", "maxLength": 1e3 }, "answer": { "type": "string", "maxLength": 1e3 }, "at": { "$ref": "#/$defs/part-3" } } }, "featured_rank": { "type": "integer", "minimum": 1 }, "banned": { "type": "string", "maxLength": 1e3 }, "deleted_at": { "$ref": "#/$defs/part-3" }, "row_version": { "type": "integer", "minimum": 1 }, "created_at": { "$ref": "#/$defs/part-3" }, "updated_at": { "$ref": "#/$defs/part-3" }, "published_at": { "$ref": "#/$defs/part-3" } } };
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate224.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.slug === void 0 && (missing0 = "slug") || data.name === void 0 && (missing0 = "name") || data.publisher === void 0 && (missing0 = "publisher") || data.visibility === void 0 && (missing0 = "visibility") || data.category === void 0 && (missing0 = "category") || data.versions === void 0 && (missing0 = "versions") || data.is_verified === void 0 && (missing0 = "is_verified") || data.row_version === void 0 && (missing0 = "row_version") || data.created_at === void 0 && (missing0 = "created_at") || data.updated_at === void 0 && (missing0 = "updated_at")) {
        validate224.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate54(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.slug !== void 0) {
            const _errs2 = errors;
            if (!validate56(data.slug, { instancePath: instancePath + "/slug", parentData: data, parentDataProperty: "slug", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.name !== void 0) {
              let data2 = data.name;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data2 === "string") {
                  if (func1(data2) > 200) {
                    validate224.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                    return false;
                  }
                } else {
                  validate224.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.publisher !== void 0) {
                const _errs5 = errors;
                if (!validate56(data.publisher, { instancePath: instancePath + "/publisher", parentData: data, parentDataProperty: "publisher", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.visibility !== void 0) {
                  let data4 = data.visibility;
                  const _errs6 = errors;
                  if (!(data4 === "public" || data4 === "tenant" || data4 === "private")) {
                    validate224.errors = [{ instancePath: instancePath + "/visibility", schemaPath: "#/properties/visibility/enum", keyword: "enum", params: { allowedValues: schema53.properties.visibility.enum }, message: "must be equal to one of the allowed values" }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.category !== void 0) {
                    let data5 = data.category;
                    const _errs7 = errors;
                    if (errors === _errs7) {
                      if (typeof data5 === "string") {
                        if (func1(data5) > 50) {
                          validate224.errors = [{ instancePath: instancePath + "/category", schemaPath: "#/properties/category/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                          return false;
                        }
                      } else {
                        validate224.errors = [{ instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.latest_version !== void 0) {
                      const _errs9 = errors;
                      if (!validate152(data.latest_version, { instancePath: instancePath + "/latest_version", parentData: data, parentDataProperty: "latest_version", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.versions !== void 0) {
                        let data7 = data.versions;
                        const _errs10 = errors;
                        if (errors === _errs10) {
                          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                            let missing1;
                            if (data7.published === void 0 && (missing1 = "published") || data7.staged === void 0 && (missing1 = "staged") || data7.held === void 0 && (missing1 = "held") || data7.rejected === void 0 && (missing1 = "rejected") || data7.quarantined === void 0 && (missing1 = "quarantined")) {
                              validate224.errors = [{ instancePath: instancePath + "/versions", schemaPath: "#/properties/versions/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                              return false;
                            } else {
                              if (data7.published !== void 0) {
                                let data8 = data7.published;
                                const _errs12 = errors;
                                if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                                  validate224.errors = [{ instancePath: instancePath + "/versions/published", schemaPath: "#/properties/versions/properties/published/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs12) {
                                  if (typeof data8 == "number" && isFinite(data8)) {
                                    if (data8 < 0 || isNaN(data8)) {
                                      validate224.errors = [{ instancePath: instancePath + "/versions/published", schemaPath: "#/properties/versions/properties/published/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid1 = _errs12 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data7.staged !== void 0) {
                                  let data9 = data7.staged;
                                  const _errs14 = errors;
                                  if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                                    validate224.errors = [{ instancePath: instancePath + "/versions/staged", schemaPath: "#/properties/versions/properties/staged/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs14) {
                                    if (typeof data9 == "number" && isFinite(data9)) {
                                      if (data9 < 0 || isNaN(data9)) {
                                        validate224.errors = [{ instancePath: instancePath + "/versions/staged", schemaPath: "#/properties/versions/properties/staged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid1 = _errs14 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data7.held !== void 0) {
                                    let data10 = data7.held;
                                    const _errs16 = errors;
                                    if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                                      validate224.errors = [{ instancePath: instancePath + "/versions/held", schemaPath: "#/properties/versions/properties/held/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    if (errors === _errs16) {
                                      if (typeof data10 == "number" && isFinite(data10)) {
                                        if (data10 < 0 || isNaN(data10)) {
                                          validate224.errors = [{ instancePath: instancePath + "/versions/held", schemaPath: "#/properties/versions/properties/held/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid1 = _errs16 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data7.rejected !== void 0) {
                                      let data11 = data7.rejected;
                                      const _errs18 = errors;
                                      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                                        validate224.errors = [{ instancePath: instancePath + "/versions/rejected", schemaPath: "#/properties/versions/properties/rejected/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      if (errors === _errs18) {
                                        if (typeof data11 == "number" && isFinite(data11)) {
                                          if (data11 < 0 || isNaN(data11)) {
                                            validate224.errors = [{ instancePath: instancePath + "/versions/rejected", schemaPath: "#/properties/versions/properties/rejected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      }
                                      var valid1 = _errs18 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                    if (valid1) {
                                      if (data7.quarantined !== void 0) {
                                        let data12 = data7.quarantined;
                                        const _errs20 = errors;
                                        if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                                          validate224.errors = [{ instancePath: instancePath + "/versions/quarantined", schemaPath: "#/properties/versions/properties/quarantined/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                          return false;
                                        }
                                        if (errors === _errs20) {
                                          if (typeof data12 == "number" && isFinite(data12)) {
                                            if (data12 < 0 || isNaN(data12)) {
                                              validate224.errors = [{ instancePath: instancePath + "/versions/quarantined", schemaPath: "#/properties/versions/properties/quarantined/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                              return false;
                                            }
                                          }
                                        }
                                        var valid1 = _errs20 === errors;
                                      } else {
                                        var valid1 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          } else {
                            validate224.errors = [{ instancePath: instancePath + "/versions", schemaPath: "#/properties/versions/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid0 = _errs10 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.is_verified !== void 0) {
                          const _errs22 = errors;
                          if (typeof data.is_verified !== "boolean") {
                            validate224.errors = [{ instancePath: instancePath + "/is_verified", schemaPath: "#/properties/is_verified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                            return false;
                          }
                          var valid0 = _errs22 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.verification !== void 0) {
                            let data14 = data.verification;
                            const _errs24 = errors;
                            if (errors === _errs24) {
                              if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                let missing2;
                                if (data14.state === void 0 && (missing2 = "state") || data14.at === void 0 && (missing2 = "at")) {
                                  validate224.errors = [{ instancePath: instancePath + "/verification", schemaPath: "#/properties/verification/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                  return false;
                                } else {
                                  if (data14.state !== void 0) {
                                    let data15 = data14.state;
                                    const _errs26 = errors;
                                    if (!(data15 === "requested" || data15 === "verified" || data15 === "refused")) {
                                      validate224.errors = [{ instancePath: instancePath + "/verification/state", schemaPath: "#/properties/verification/properties/state/enum", keyword: "enum", params: { allowedValues: schema53.properties.verification.properties.state.enum }, message: "must be equal to one of the allowed values" }];
                                      return false;
                                    }
                                    var valid2 = _errs26 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data14.note !== void 0) {
                                      let data16 = data14.note;
                                      const _errs27 = errors;
                                      if (errors === _errs27) {
                                        if (typeof data16 === "string") {
                                          if (func1(data16) > 1e3) {
                                            validate224.errors = [{ instancePath: instancePath + "/verification/note", schemaPath: "#/properties/verification/properties/note/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                            return false;
                                          }
                                        } else {
                                          validate224.errors = [{ instancePath: instancePath + "/verification/note", schemaPath: "#/properties/verification/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid2 = _errs27 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data14.answer !== void 0) {
                                        let data17 = data14.answer;
                                        const _errs29 = errors;
                                        if (errors === _errs29) {
                                          if (typeof data17 === "string") {
                                            if (func1(data17) > 1e3) {
                                              validate224.errors = [{ instancePath: instancePath + "/verification/answer", schemaPath: "#/properties/verification/properties/answer/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                              return false;
                                            }
                                          } else {
                                            validate224.errors = [{ instancePath: instancePath + "/verification/answer", schemaPath: "#/properties/verification/properties/answer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid2 = _errs29 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data14.at !== void 0) {
                                          const _errs31 = errors;
                                          if (!validate61(data14.at, { instancePath: instancePath + "/verification/at", parentData: data14, parentDataProperty: "at", rootData, dynamicAnchors })) {
                                            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid2 = _errs31 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate224.errors = [{ instancePath: instancePath + "/verification", schemaPath: "#/properties/verification/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid0 = _errs24 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.featured_rank !== void 0) {
                              let data19 = data.featured_rank;
                              const _errs32 = errors;
                              if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                                validate224.errors = [{ instancePath: instancePath + "/featured_rank", schemaPath: "#/properties/featured_rank/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                              }
                              if (errors === _errs32) {
                                if (typeof data19 == "number" && isFinite(data19)) {
                                  if (data19 < 1 || isNaN(data19)) {
                                    validate224.errors = [{ instancePath: instancePath + "/featured_rank", schemaPath: "#/properties/featured_rank/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                    return false;
                                  }
                                }
                              }
                              var valid0 = _errs32 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.banned !== void 0) {
                                let data20 = data.banned;
                                const _errs34 = errors;
                                if (errors === _errs34) {
                                  if (typeof data20 === "string") {
                                    if (func1(data20) > 1e3) {
                                      validate224.errors = [{ instancePath: instancePath + "/banned", schemaPath: "#/properties/banned/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                      return false;
                                    }
                                  } else {
                                    validate224.errors = [{ instancePath: instancePath + "/banned", schemaPath: "#/properties/banned/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs34 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.deleted_at !== void 0) {
                                  const _errs36 = errors;
                                  if (!validate61(data.deleted_at, { instancePath: instancePath + "/deleted_at", parentData: data, parentDataProperty: "deleted_at", rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs36 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.row_version !== void 0) {
                                    let data22 = data.row_version;
                                    const _errs37 = errors;
                                    if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                                      validate224.errors = [{ instancePath: instancePath + "/row_version", schemaPath: "#/properties/row_version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    if (errors === _errs37) {
                                      if (typeof data22 == "number" && isFinite(data22)) {
                                        if (data22 < 1 || isNaN(data22)) {
                                          validate224.errors = [{ instancePath: instancePath + "/row_version", schemaPath: "#/properties/row_version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid0 = _errs37 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.created_at !== void 0) {
                                      const _errs39 = errors;
                                      if (!validate61(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors })) {
                                        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid0 = _errs39 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.updated_at !== void 0) {
                                        const _errs40 = errors;
                                        if (!validate61(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData, dynamicAnchors })) {
                                          vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid0 = _errs40 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.published_at !== void 0) {
                                          const _errs41 = errors;
                                          if (!validate61(data.published_at, { instancePath: instancePath + "/published_at", parentData: data, parentDataProperty: "published_at", rootData, dynamicAnchors })) {
                                            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid0 = _errs41 === errors;
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
    } else {
      validate224.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate224.errors = vErrors;
  return errors === 0;
}
validate224.evaluated = { "props": { "id": true, "slug": true, "name": true, "publisher": true, "visibility": true, "category": true, "latest_version": true, "versions": true, "is_verified": true, "verification": true, "featured_rank": true, "banned": true, "deleted_at": true, "row_version": true, "created_at": true, "updated_at": true, "published_at": true }, "dynamicProps": false, "dynamicItems": false };
var ManagedPluginPage = validate234;
var schema54 = { "type": "object", "required": ["data", "meta"], "properties": { "data": { "type": "array", "items": { "type": "object", "required": ["id", "slug", "name", "publisher", "visibility", "category", "versions", "is_verified", "row_version", "created_at", "updated_at"], "properties": { "id": { "$ref": "#/$defs/part-0" }, "slug": { "$ref": "#/$defs/part-1" }, "name": { "type": "string", "maxLength": 200 }, "publisher": { "$ref": "#/$defs/part-1" }, "visibility": { "enum": ["public", "tenant", "private"] }, "category": { "type": "string", "maxLength": 50 }, "latest_version": { "$ref": "#/$defs/part-5" }, "versions": { "type": "object", "required": ["published", "staged", "held", "rejected", "quarantined"], "properties": { "published": { "type": "integer", "minimum": 0 }, "staged": { "type": "integer", "minimum": 0 }, "held": { "type": "integer", "minimum": 0 }, "rejected": { "type": "integer", "minimum": 0 }, "quarantined": { "type": "integer", "minimum": 0 } } }, "is_verified": { "type": "boolean" }, "verification": { "type": "object", "required": ["state", "at"], "properties": { "state": { "enum": ["requested", "verified", "refused"] }, "note": { "type": "string", "maxLength": 1e3 }, "answer": { "type": "string", "maxLength": 1e3 }, "at": { "$ref": "#/$defs/part-3" } } }, "featured_rank": { "type": "integer", "minimum": 1 }, "banned": { "type": "string", "maxLength": 1e3 }, "deleted_at": { "$ref": "#/$defs/part-3" }, "row_version": { "type": "integer", "minimum": 1 }, "created_at": { "$ref": "#/$defs/part-3" }, "updated_at": { "$ref": "#/$defs/part-3" }, "published_at": { "$ref": "#/$defs/part-3" } } }, "maxItems": 100 }, "meta": { "$ref": "#/$defs/part-11" } } };
function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate234.evaluated;
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
        validate234.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.data !== void 0) {
          let data0 = data.data;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length > 100) {
                validate234.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
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
                      if (data1.id === void 0 && (missing1 = "id") || data1.slug === void 0 && (missing1 = "slug") || data1.name === void 0 && (missing1 = "name") || data1.publisher === void 0 && (missing1 = "publisher") || data1.visibility === void 0 && (missing1 = "visibility") || data1.category === void 0 && (missing1 = "category") || data1.versions === void 0 && (missing1 = "versions") || data1.is_verified === void 0 && (missing1 = "is_verified") || data1.row_version === void 0 && (missing1 = "row_version") || data1.created_at === void 0 && (missing1 = "created_at") || data1.updated_at === void 0 && (missing1 = "updated_at")) {
                        validate234.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        if (data1.id !== void 0) {
                          const _errs5 = errors;
                          if (!validate54(data1.id, { instancePath: instancePath + "/data/" + i0 + "/id", parentData: data1, parentDataProperty: "id", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs5 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.slug !== void 0) {
                            const _errs6 = errors;
                            if (!validate56(data1.slug, { instancePath: instancePath + "/data/" + i0 + "/slug", parentData: data1, parentDataProperty: "slug", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                              errors = vErrors.length;
                            }
                            var valid2 = _errs6 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data1.name !== void 0) {
                              let data4 = data1.name;
                              const _errs7 = errors;
                              if (errors === _errs7) {
                                if (typeof data4 === "string") {
                                  if (func1(data4) > 200) {
                                    validate234.errors = [{ instancePath: instancePath + "/data/" + i0 + "/name", schemaPath: "#/properties/data/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                    return false;
                                  }
                                } else {
                                  validate234.errors = [{ instancePath: instancePath + "/data/" + i0 + "/name", schemaPath: "#/properties/data/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid2 = _errs7 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data1.publisher !== void 0) {
                                const _errs9 = errors;
                                if (!validate56(data1.publisher, { instancePath: instancePath + "/data/" + i0 + "/publisher", parentData: data1, parentDataProperty: "publisher", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                  errors = vErrors.length;
                                }
                                var valid2 = _errs9 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data1.visibility !== void 0) {
                                  let data6 = data1.visibility;
                                  const _errs10 = errors;
                                  if (!(data6 === "public" || data6 === "tenant" || data6 === "private")) {
                                    validate234.errors = [{ instancePath: instancePath + "/data/" + i0 + "/visibility", schemaPath: "#/properties/data/items/properties/visibility/enum", keyword: "enum", params: { allowedValues: schema54.properties.data.items.properties.visibility.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                  }
                                  var valid2 = _errs10 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data1.category !== void 0) {
                                    let data7 = data1.category;
                                    const _errs11 = errors;
                                    if (errors === _errs11) {
                                      if (typeof data7 === "string") {
                                        if (func1(data7) > 50) {
                                          validate234.errors = [{ instancePath: instancePath + "/data/" + i0 + "/category", schemaPath: "#/properties/data/items/properties/category/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                                          return false;
                                        }
                                      } else {
                                        validate234.errors = [{ instancePath: instancePath + "/data/" + i0 + "/category", schemaPath: "#/properties/data/items/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid2 = _errs11 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data1.latest_version !== void 0) {
                                      const _errs13 = errors;
                                      if (!validate152(data1.latest_version, { instancePath: instancePath + "/data/" + i0 + "/latest_version", parentData: data1, parentDataProperty: "latest_version", rootData, dynamicAnchors })) {
                                        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid2 = _errs13 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data1.versions !== void 0) {
                                        let data9 = data1.versions;
                                        const _errs14 = errors;
                                        if (errors === _errs14) {
                                          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                            let missing2;
                                            if (data9.published === void 0 && (missing2 = "published") || data9.staged === void 0 && (missing2 = "staged") || data9.held === void 0 && (missing2 = "held") || data9.rejected === void 0 && (missing2 = "rejected") || data9.quarantined === void 0 && (missing2 = "quarantined")) {
                                              validate234.errors = [{ instancePath: instancePath + "/data/" + i0 + "/versions", schemaPath: "#/properties/data/items/properties/versions/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                              return false;
                                            } else {
                                              if (data9.published !== void 0) {
                                                let data10 = data9.published;
                                                const _errs16 = errors;
                                                if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                                                  validate234.errors = [{ instancePath: instancePath + "/data/" + i0 + "/versions/published", schemaPath: "#/properties/data/items/properties/versions/properties/published/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                  return false;
                                                }
                                                if (errors === _errs16) {
                                                  if (typeof data10 == "number" && isFinite(data10)) {
                                                    if (data10 < 0 || isNaN(data10)) {
                                                      validate234.errors = [{ instancePath: instancePath + "/data/" + i0 + "/versions/published", schemaPath: "#/properties/data/items/properties/versions/properties/published/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                      return false;
                                                    }
                                                  }
                                                }
                                                var valid3 = _errs16 === errors;
                                              } else {
                                                var valid3 = true;
                                              }
                                              if (valid3) {
                                                if (data9.staged !== void 0) {
                                                  let data11 = data9.staged;
                                                  const _errs18 = errors;
                                                  if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                                                    validate234.errors = [{ instancePath: instancePath + "/data/" + i0 + "/versions/staged", schemaPath: "#/properties/data/items/properties/versions/properties/staged/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                  }
                                                  if (errors === _errs18) {
                                                    if (typeof data11 == "number" && isFinite(data11)) {
                                                      if (data11 < 0 || isNaN(data11)) {
                                                        validate234.errors = [{ instancePath: instancePath + "/data/" + i0 + "/versions/staged", schemaPath: "#/properties/data/items/properties/versions/properties/staged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                      }
                                                    }
                                                  }
                                                  var valid3 = _errs18 === errors;
                                                } else {
                                                  var valid3 = true;
                                                }
                                                if (valid3) {
                                                  if (data9.held !== void 0) {
                                                    let data12 = data9.held;
                                                    const _errs20 = errors;
                                                    if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                                                      validate234.errors = [{ instancePath: instancePath + "/data/" + i0 + "/versions/held", schemaPath: "#/properties/data/items/properties/versions/properties/held/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                      return false;
                                                    }
                                                    if (errors === _errs20) {
                                                      if (typeof data12 == "number" && isFinite(data12)) {
                                                        if (data12 < 0 || isNaN(data12)) {
                                                          validate234.errors = [{ instancePath: instancePath + "/data/" + i0 + "/versions/held", schemaPath: "#/properties/data/items/properties/versions/properties/held/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                          return false;
                                                        }
                                                      }
                                                    }
                                                    var valid3 = _errs20 === errors;
                                                  } else {
                                                    var valid3 = true;
                                                  }
                                                  if (valid3) {
                                                    if (data9.rejected !== void 0) {
                                                      let data13 = data9.rejected;
                                                      const _errs22 = errors;
                                                      if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                                                        validate234.errors = [{ instancePath: instancePath + "/data/" + i0 + "/versions/rejected", schemaPath: "#/properties/data/items/properties/versions/properties/rejected/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                      }
                                                      if (errors === _errs22) {
                                                        if (typeof data13 == "number" && isFinite(data13)) {
                                                          if (data13 < 0 || isNaN(data13)) {
                                                            validate234.errors = [{ instancePath: instancePath + "/data/" + i0 + "/versions/rejected", schemaPath: "#/properties/data/items/properties/versions/properties/rejected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                            return false;
                                                          }
                                                        }
                                                      }
                                                      var valid3 = _errs22 === errors;
                                                    } else {
                                                      var valid3 = true;
                                                    }
                                                    if (valid3) {
                                                      if (data9.quarantined !== void 0) {
                                                        let data14 = data9.quarantined;
                                                        const _errs24 = errors;
                                                        if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                                                          validate234.errors = [{ instancePath: instancePath + "/data/" + i0 + "/versions/quarantined", schemaPath: "#/properties/data/items/properties/versions/properties/quarantined/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                          return false;
                                                        }
                                                        if (errors === _errs24) {
                                                          if (typeof data14 == "number" && isFinite(data14)) {
                                                            if (data14 < 0 || isNaN(data14)) {
                                                              validate234.errors = [{ instancePath: instancePath + "/data/" + i0 + "/versions/quarantined", schemaPath: "#/properties/data/items/properties/versions/properties/quarantined/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                              return false;
                                                            }
                                                          }
                                                        }
                                                        var valid3 = _errs24 === errors;
                                                      } else {
                                                        var valid3 = true;
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          } else {
                                            validate234.errors = [{ instancePath: instancePath + "/data/" + i0 + "/versions", schemaPath: "#/properties/data/items/properties/versions/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                            return false;
                                          }
                                        }
                                        var valid2 = _errs14 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data1.is_verified !== void 0) {
                                          const _errs26 = errors;
                                          if (typeof data1.is_verified !== "boolean") {
                                            validate234.errors = [{ instancePath: instancePath + "/data/" + i0 + "/is_verified", schemaPath: "#/properties/data/items/properties/is_verified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                            return false;
                                          }
                                          var valid2 = _errs26 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                        if (valid2) {
                                          if (data1.verification !== void 0) {
                                            let data16 = data1.verification;
                                            const _errs28 = errors;
                                            if (errors === _errs28) {
                                              if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                                let missing3;
                                                if (data16.state === void 0 && (missing3 = "state") || data16.at === void 0 && (missing3 = "at")) {
                                                  validate234.errors = [{ instancePath: instancePath + "/data/" + i0 + "/verification", schemaPath: "#/properties/data/items/properties/verification/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                  return false;
                                                } else {
                                                  if (data16.state !== void 0) {
                                                    let data17 = data16.state;
                                                    const _errs30 = errors;
                                                    if (!(data17 === "requested" || data17 === "verified" || data17 === "refused")) {
                                                      validate234.errors = [{ instancePath: instancePath + "/data/" + i0 + "/verification/state", schemaPath: "#/properties/data/items/properties/verification/properties/state/enum", keyword: "enum", params: { allowedValues: schema54.properties.data.items.properties.verification.properties.state.enum }, message: "must be equal to one of the allowed values" }];
                                                      return false;
                                                    }
                                                    var valid4 = _errs30 === errors;
                                                  } else {
                                                    var valid4 = true;
                                                  }
                                                  if (valid4) {
                                                    if (data16.note !== void 0) {
                                                      let data18 = data16.note;
                                                      const _errs31 = errors;
                                                      if (errors === _errs31) {
                                                        if (typeof data18 === "string") {
                                                          if (func1(data18) > 1e3) {
                                                            validate234.errors = [{ instancePath: instancePath + "/data/" + i0 + "/verification/note", schemaPath: "#/properties/data/items/properties/verification/properties/note/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                            return false;
                                                          }
                                                        } else {
                                                          validate234.errors = [{ instancePath: instancePath + "/data/" + i0 + "/verification/note", schemaPath: "#/properties/data/items/properties/verification/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid4 = _errs31 === errors;
                                                    } else {
                                                      var valid4 = true;
                                                    }
                                                    if (valid4) {
                                                      if (data16.answer !== void 0) {
                                                        let data19 = data16.answer;
                                                        const _errs33 = errors;
                                                        if (errors === _errs33) {
                                                          if (typeof data19 === "string") {
                                                            if (func1(data19) > 1e3) {
                                                              validate234.errors = [{ instancePath: instancePath + "/data/" + i0 + "/verification/answer", schemaPath: "#/properties/data/items/properties/verification/properties/answer/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                              return false;
                                                            }
                                                          } else {
                                                            validate234.errors = [{ instancePath: instancePath + "/data/" + i0 + "/verification/answer", schemaPath: "#/properties/data/items/properties/verification/properties/answer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid4 = _errs33 === errors;
                                                      } else {
                                                        var valid4 = true;
                                                      }
                                                      if (valid4) {
                                                        if (data16.at !== void 0) {
                                                          const _errs35 = errors;
                                                          if (!validate61(data16.at, { instancePath: instancePath + "/data/" + i0 + "/verification/at", parentData: data16, parentDataProperty: "at", rootData, dynamicAnchors })) {
                                                            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                                            errors = vErrors.length;
                                                          }
                                                          var valid4 = _errs35 === errors;
                                                        } else {
                                                          var valid4 = true;
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              } else {
                                                validate234.errors = [{ instancePath: instancePath + "/data/" + i0 + "/verification", schemaPath: "#/properties/data/items/properties/verification/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                return false;
                                              }
                                            }
                                            var valid2 = _errs28 === errors;
                                          } else {
                                            var valid2 = true;
                                          }
                                          if (valid2) {
                                            if (data1.featured_rank !== void 0) {
                                              let data21 = data1.featured_rank;
                                              const _errs36 = errors;
                                              if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                                                validate234.errors = [{ instancePath: instancePath + "/data/" + i0 + "/featured_rank", schemaPath: "#/properties/data/items/properties/featured_rank/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                              }
                                              if (errors === _errs36) {
                                                if (typeof data21 == "number" && isFinite(data21)) {
                                                  if (data21 < 1 || isNaN(data21)) {
                                                    validate234.errors = [{ instancePath: instancePath + "/data/" + i0 + "/featured_rank", schemaPath: "#/properties/data/items/properties/featured_rank/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                    return false;
                                                  }
                                                }
                                              }
                                              var valid2 = _errs36 === errors;
                                            } else {
                                              var valid2 = true;
                                            }
                                            if (valid2) {
                                              if (data1.banned !== void 0) {
                                                let data22 = data1.banned;
                                                const _errs38 = errors;
                                                if (errors === _errs38) {
                                                  if (typeof data22 === "string") {
                                                    if (func1(data22) > 1e3) {
                                                      validate234.errors = [{ instancePath: instancePath + "/data/" + i0 + "/banned", schemaPath: "#/properties/data/items/properties/banned/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate234.errors = [{ instancePath: instancePath + "/data/" + i0 + "/banned", schemaPath: "#/properties/data/items/properties/banned/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid2 = _errs38 === errors;
                                              } else {
                                                var valid2 = true;
                                              }
                                              if (valid2) {
                                                if (data1.deleted_at !== void 0) {
                                                  const _errs40 = errors;
                                                  if (!validate61(data1.deleted_at, { instancePath: instancePath + "/data/" + i0 + "/deleted_at", parentData: data1, parentDataProperty: "deleted_at", rootData, dynamicAnchors })) {
                                                    vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid2 = _errs40 === errors;
                                                } else {
                                                  var valid2 = true;
                                                }
                                                if (valid2) {
                                                  if (data1.row_version !== void 0) {
                                                    let data24 = data1.row_version;
                                                    const _errs41 = errors;
                                                    if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                                                      validate234.errors = [{ instancePath: instancePath + "/data/" + i0 + "/row_version", schemaPath: "#/properties/data/items/properties/row_version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                      return false;
                                                    }
                                                    if (errors === _errs41) {
                                                      if (typeof data24 == "number" && isFinite(data24)) {
                                                        if (data24 < 1 || isNaN(data24)) {
                                                          validate234.errors = [{ instancePath: instancePath + "/data/" + i0 + "/row_version", schemaPath: "#/properties/data/items/properties/row_version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                          return false;
                                                        }
                                                      }
                                                    }
                                                    var valid2 = _errs41 === errors;
                                                  } else {
                                                    var valid2 = true;
                                                  }
                                                  if (valid2) {
                                                    if (data1.created_at !== void 0) {
                                                      const _errs43 = errors;
                                                      if (!validate61(data1.created_at, { instancePath: instancePath + "/data/" + i0 + "/created_at", parentData: data1, parentDataProperty: "created_at", rootData, dynamicAnchors })) {
                                                        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                                        errors = vErrors.length;
                                                      }
                                                      var valid2 = _errs43 === errors;
                                                    } else {
                                                      var valid2 = true;
                                                    }
                                                    if (valid2) {
                                                      if (data1.updated_at !== void 0) {
                                                        const _errs44 = errors;
                                                        if (!validate61(data1.updated_at, { instancePath: instancePath + "/data/" + i0 + "/updated_at", parentData: data1, parentDataProperty: "updated_at", rootData, dynamicAnchors })) {
                                                          vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                                          errors = vErrors.length;
                                                        }
                                                        var valid2 = _errs44 === errors;
                                                      } else {
                                                        var valid2 = true;
                                                      }
                                                      if (valid2) {
                                                        if (data1.published_at !== void 0) {
                                                          const _errs45 = errors;
                                                          if (!validate61(data1.published_at, { instancePath: instancePath + "/data/" + i0 + "/published_at", parentData: data1, parentDataProperty: "published_at", rootData, dynamicAnchors })) {
                                                            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                                            errors = vErrors.length;
                                                          }
                                                          var valid2 = _errs45 === errors;
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
                    } else {
                      validate234.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
              validate234.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.meta !== void 0) {
            const _errs46 = errors;
            if (!validate222(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs46 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate234.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate234.errors = vErrors;
  return errors === 0;
}
validate234.evaluated = { "props": { "data": true, "meta": true }, "dynamicProps": false, "dynamicItems": false };
var AuditPage = validate245;
var pattern35 = new RegExp("^.*$", "u");
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate245.evaluated;
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
        validate245.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.data !== void 0) {
          let data0 = data.data;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length > 100) {
                validate245.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
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
                      if (data1.position === void 0 && (missing1 = "position") || data1.at === void 0 && (missing1 = "at") || data1.action === void 0 && (missing1 = "action") || data1.actor === void 0 && (missing1 = "actor") || data1.subject_type === void 0 && (missing1 = "subject_type") || data1.subject_id === void 0 && (missing1 = "subject_id") || data1.details === void 0 && (missing1 = "details") || data1.hash === void 0 && (missing1 = "hash")) {
                        validate245.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        if (data1.position !== void 0) {
                          let data2 = data1.position;
                          const _errs5 = errors;
                          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                            validate245.errors = [{ instancePath: instancePath + "/data/" + i0 + "/position", schemaPath: "#/properties/data/items/properties/position/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          if (errors === _errs5) {
                            if (typeof data2 == "number" && isFinite(data2)) {
                              if (data2 < 1 || isNaN(data2)) {
                                validate245.errors = [{ instancePath: instancePath + "/data/" + i0 + "/position", schemaPath: "#/properties/data/items/properties/position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                return false;
                              }
                            }
                          }
                          var valid2 = _errs5 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.at !== void 0) {
                            const _errs7 = errors;
                            if (!validate61(data1.at, { instancePath: instancePath + "/data/" + i0 + "/at", parentData: data1, parentDataProperty: "at", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                              errors = vErrors.length;
                            }
                            var valid2 = _errs7 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data1.action !== void 0) {
                              let data4 = data1.action;
                              const _errs8 = errors;
                              if (errors === _errs8) {
                                if (typeof data4 === "string") {
                                  if (func1(data4) > 100) {
                                    validate245.errors = [{ instancePath: instancePath + "/data/" + i0 + "/action", schemaPath: "#/properties/data/items/properties/action/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                    return false;
                                  }
                                } else {
                                  validate245.errors = [{ instancePath: instancePath + "/data/" + i0 + "/action", schemaPath: "#/properties/data/items/properties/action/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid2 = _errs8 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data1.actor !== void 0) {
                                let data5 = data1.actor;
                                const _errs10 = errors;
                                if (errors === _errs10) {
                                  if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                    let missing2;
                                    if (data5.kind === void 0 && (missing2 = "kind")) {
                                      validate245.errors = [{ instancePath: instancePath + "/data/" + i0 + "/actor", schemaPath: "#/properties/data/items/properties/actor/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                      return false;
                                    } else {
                                      if (data5.kind !== void 0) {
                                        let data6 = data5.kind;
                                        const _errs12 = errors;
                                        if (errors === _errs12) {
                                          if (typeof data6 === "string") {
                                            if (func1(data6) > 50) {
                                              validate245.errors = [{ instancePath: instancePath + "/data/" + i0 + "/actor/kind", schemaPath: "#/properties/data/items/properties/actor/properties/kind/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                                              return false;
                                            }
                                          } else {
                                            validate245.errors = [{ instancePath: instancePath + "/data/" + i0 + "/actor/kind", schemaPath: "#/properties/data/items/properties/actor/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid3 = _errs12 === errors;
                                      } else {
                                        var valid3 = true;
                                      }
                                      if (valid3) {
                                        if (data5.user_id !== void 0) {
                                          const _errs14 = errors;
                                          if (!validate54(data5.user_id, { instancePath: instancePath + "/data/" + i0 + "/actor/user_id", parentData: data5, parentDataProperty: "user_id", rootData, dynamicAnchors })) {
                                            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid3 = _errs14 === errors;
                                        } else {
                                          var valid3 = true;
                                        }
                                        if (valid3) {
                                          if (data5.email !== void 0) {
                                            let data8 = data5.email;
                                            const _errs15 = errors;
                                            if (errors === _errs15) {
                                              if (typeof data8 === "string") {
                                                if (func1(data8) > 320) {
                                                  validate245.errors = [{ instancePath: instancePath + "/data/" + i0 + "/actor/email", schemaPath: "#/properties/data/items/properties/actor/properties/email/maxLength", keyword: "maxLength", params: { limit: 320 }, message: "must NOT have more than 320 characters" }];
                                                  return false;
                                                }
                                              } else {
                                                validate245.errors = [{ instancePath: instancePath + "/data/" + i0 + "/actor/email", schemaPath: "#/properties/data/items/properties/actor/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid3 = _errs15 === errors;
                                          } else {
                                            var valid3 = true;
                                          }
                                          if (valid3) {
                                            if (data5.token_id !== void 0) {
                                              const _errs17 = errors;
                                              if (!validate54(data5.token_id, { instancePath: instancePath + "/data/" + i0 + "/actor/token_id", parentData: data5, parentDataProperty: "token_id", rootData, dynamicAnchors })) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid3 = _errs17 === errors;
                                            } else {
                                              var valid3 = true;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  } else {
                                    validate245.errors = [{ instancePath: instancePath + "/data/" + i0 + "/actor", schemaPath: "#/properties/data/items/properties/actor/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                  }
                                }
                                var valid2 = _errs10 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data1.organisation !== void 0) {
                                  const _errs18 = errors;
                                  if (!validate56(data1.organisation, { instancePath: instancePath + "/data/" + i0 + "/organisation", parentData: data1, parentDataProperty: "organisation", rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid2 = _errs18 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data1.subject_type !== void 0) {
                                    let data11 = data1.subject_type;
                                    const _errs19 = errors;
                                    if (errors === _errs19) {
                                      if (typeof data11 === "string") {
                                        if (func1(data11) > 100) {
                                          validate245.errors = [{ instancePath: instancePath + "/data/" + i0 + "/subject_type", schemaPath: "#/properties/data/items/properties/subject_type/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                          return false;
                                        }
                                      } else {
                                        validate245.errors = [{ instancePath: instancePath + "/data/" + i0 + "/subject_type", schemaPath: "#/properties/data/items/properties/subject_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid2 = _errs19 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data1.subject_id !== void 0) {
                                      let data12 = data1.subject_id;
                                      const _errs21 = errors;
                                      if (errors === _errs21) {
                                        if (typeof data12 === "string") {
                                          if (func1(data12) > 300) {
                                            validate245.errors = [{ instancePath: instancePath + "/data/" + i0 + "/subject_id", schemaPath: "#/properties/data/items/properties/subject_id/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                            return false;
                                          }
                                        } else {
                                          validate245.errors = [{ instancePath: instancePath + "/data/" + i0 + "/subject_id", schemaPath: "#/properties/data/items/properties/subject_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid2 = _errs21 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data1.details !== void 0) {
                                        let data13 = data1.details;
                                        const _errs23 = errors;
                                        if (errors === _errs23) {
                                          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                            var props0 = {};
                                            for (const key0 in data13) {
                                              if (pattern35.test(key0)) {
                                                props0[key0] = true;
                                              }
                                            }
                                          } else {
                                            validate245.errors = [{ instancePath: instancePath + "/data/" + i0 + "/details", schemaPath: "#/properties/data/items/properties/details/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                            return false;
                                          }
                                        }
                                        var valid2 = _errs23 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data1.request_id !== void 0) {
                                          let data14 = data1.request_id;
                                          const _errs25 = errors;
                                          if (errors === _errs25) {
                                            if (typeof data14 === "string") {
                                              if (func1(data14) > 100) {
                                                validate245.errors = [{ instancePath: instancePath + "/data/" + i0 + "/request_id", schemaPath: "#/properties/data/items/properties/request_id/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                                return false;
                                              }
                                            } else {
                                              validate245.errors = [{ instancePath: instancePath + "/data/" + i0 + "/request_id", schemaPath: "#/properties/data/items/properties/request_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid2 = _errs25 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                        if (valid2) {
                                          if (data1.hash !== void 0) {
                                            let data15 = data1.hash;
                                            const _errs27 = errors;
                                            if (errors === _errs27) {
                                              if (typeof data15 === "string") {
                                                if (!pattern32.test(data15)) {
                                                  validate245.errors = [{ instancePath: instancePath + "/data/" + i0 + "/hash", schemaPath: "#/properties/data/items/properties/hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                                  return false;
                                                }
                                              } else {
                                                validate245.errors = [{ instancePath: instancePath + "/data/" + i0 + "/hash", schemaPath: "#/properties/data/items/properties/hash/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid2 = _errs27 === errors;
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
                    } else {
                      validate245.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
              validate245.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.meta !== void 0) {
            const _errs29 = errors;
            if (!validate222(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs29 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate245.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate245.errors = vErrors;
  return errors === 0;
}
validate245.evaluated = { "props": { "data": true, "meta": true }, "dynamicProps": false, "dynamicItems": false };
var PlatformAnalytics = validate251;
var pattern37 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate251.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.from === void 0 && (missing0 = "from") || data.to === void 0 && (missing0 = "to") || data.plugins === void 0 && (missing0 = "plugins") || data.versions === void 0 && (missing0 = "versions") || data.installations === void 0 && (missing0 = "installations") || data.downloads === void 0 && (missing0 = "downloads") || data.developers === void 0 && (missing0 = "developers") || data.revenue === void 0 && (missing0 = "revenue") || data.ratings === void 0 && (missing0 = "ratings") || data.security === void 0 && (missing0 = "security")) {
        validate251.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.from !== void 0) {
          let data0 = data.from;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern37.test(data0)) {
                validate251.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' }];
                return false;
              }
            } else {
              validate251.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.to !== void 0) {
            let data1 = data.to;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (!pattern37.test(data1)) {
                  validate251.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' }];
                  return false;
                }
              } else {
                validate251.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.plugins !== void 0) {
              let data2 = data.plugins;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  let missing1;
                  if (data2.published === void 0 && (missing1 = "published") || data2.new === void 0 && (missing1 = "new") || data2.verified === void 0 && (missing1 = "verified") || data2.held_versions === void 0 && (missing1 = "held_versions") || data2.quarantined_versions === void 0 && (missing1 = "quarantined_versions") || data2.banned === void 0 && (missing1 = "banned")) {
                    validate251.errors = [{ instancePath: instancePath + "/plugins", schemaPath: "#/properties/plugins/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                    return false;
                  } else {
                    if (data2.published !== void 0) {
                      let data3 = data2.published;
                      const _errs7 = errors;
                      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                        validate251.errors = [{ instancePath: instancePath + "/plugins/published", schemaPath: "#/properties/plugins/properties/published/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      if (errors === _errs7) {
                        if (typeof data3 == "number" && isFinite(data3)) {
                          if (data3 < 0 || isNaN(data3)) {
                            validate251.errors = [{ instancePath: instancePath + "/plugins/published", schemaPath: "#/properties/plugins/properties/published/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                            return false;
                          }
                        }
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data2.new !== void 0) {
                        let data4 = data2.new;
                        const _errs9 = errors;
                        if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                          validate251.errors = [{ instancePath: instancePath + "/plugins/new", schemaPath: "#/properties/plugins/properties/new/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs9) {
                          if (typeof data4 == "number" && isFinite(data4)) {
                            if (data4 < 0 || isNaN(data4)) {
                              validate251.errors = [{ instancePath: instancePath + "/plugins/new", schemaPath: "#/properties/plugins/properties/new/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            }
                          }
                        }
                        var valid1 = _errs9 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data2.verified !== void 0) {
                          let data5 = data2.verified;
                          const _errs11 = errors;
                          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                            validate251.errors = [{ instancePath: instancePath + "/plugins/verified", schemaPath: "#/properties/plugins/properties/verified/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          if (errors === _errs11) {
                            if (typeof data5 == "number" && isFinite(data5)) {
                              if (data5 < 0 || isNaN(data5)) {
                                validate251.errors = [{ instancePath: instancePath + "/plugins/verified", schemaPath: "#/properties/plugins/properties/verified/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                              }
                            }
                          }
                          var valid1 = _errs11 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data2.held_versions !== void 0) {
                            let data6 = data2.held_versions;
                            const _errs13 = errors;
                            if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                              validate251.errors = [{ instancePath: instancePath + "/plugins/held_versions", schemaPath: "#/properties/plugins/properties/held_versions/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            if (errors === _errs13) {
                              if (typeof data6 == "number" && isFinite(data6)) {
                                if (data6 < 0 || isNaN(data6)) {
                                  validate251.errors = [{ instancePath: instancePath + "/plugins/held_versions", schemaPath: "#/properties/plugins/properties/held_versions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                  return false;
                                }
                              }
                            }
                            var valid1 = _errs13 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data2.quarantined_versions !== void 0) {
                              let data7 = data2.quarantined_versions;
                              const _errs15 = errors;
                              if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                                validate251.errors = [{ instancePath: instancePath + "/plugins/quarantined_versions", schemaPath: "#/properties/plugins/properties/quarantined_versions/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                              }
                              if (errors === _errs15) {
                                if (typeof data7 == "number" && isFinite(data7)) {
                                  if (data7 < 0 || isNaN(data7)) {
                                    validate251.errors = [{ instancePath: instancePath + "/plugins/quarantined_versions", schemaPath: "#/properties/plugins/properties/quarantined_versions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                    return false;
                                  }
                                }
                              }
                              var valid1 = _errs15 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data2.banned !== void 0) {
                                let data8 = data2.banned;
                                const _errs17 = errors;
                                if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                                  validate251.errors = [{ instancePath: instancePath + "/plugins/banned", schemaPath: "#/properties/plugins/properties/banned/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs17) {
                                  if (typeof data8 == "number" && isFinite(data8)) {
                                    if (data8 < 0 || isNaN(data8)) {
                                      validate251.errors = [{ instancePath: instancePath + "/plugins/banned", schemaPath: "#/properties/plugins/properties/banned/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid1 = _errs17 === errors;
                              } else {
                                var valid1 = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                } else {
                  validate251.errors = [{ instancePath: instancePath + "/plugins", schemaPath: "#/properties/plugins/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.versions !== void 0) {
                let data9 = data.versions;
                const _errs19 = errors;
                if (errors === _errs19) {
                  if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                    let missing2;
                    if (data9.published === void 0 && (missing2 = "published") || data9.new === void 0 && (missing2 = "new")) {
                      validate251.errors = [{ instancePath: instancePath + "/versions", schemaPath: "#/properties/versions/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                      return false;
                    } else {
                      if (data9.published !== void 0) {
                        let data10 = data9.published;
                        const _errs21 = errors;
                        if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                          validate251.errors = [{ instancePath: instancePath + "/versions/published", schemaPath: "#/properties/versions/properties/published/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs21) {
                          if (typeof data10 == "number" && isFinite(data10)) {
                            if (data10 < 0 || isNaN(data10)) {
                              validate251.errors = [{ instancePath: instancePath + "/versions/published", schemaPath: "#/properties/versions/properties/published/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            }
                          }
                        }
                        var valid2 = _errs21 === errors;
                      } else {
                        var valid2 = true;
                      }
                      if (valid2) {
                        if (data9.new !== void 0) {
                          let data11 = data9.new;
                          const _errs23 = errors;
                          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                            validate251.errors = [{ instancePath: instancePath + "/versions/new", schemaPath: "#/properties/versions/properties/new/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          if (errors === _errs23) {
                            if (typeof data11 == "number" && isFinite(data11)) {
                              if (data11 < 0 || isNaN(data11)) {
                                validate251.errors = [{ instancePath: instancePath + "/versions/new", schemaPath: "#/properties/versions/properties/new/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                              }
                            }
                          }
                          var valid2 = _errs23 === errors;
                        } else {
                          var valid2 = true;
                        }
                      }
                    }
                  } else {
                    validate251.errors = [{ instancePath: instancePath + "/versions", schemaPath: "#/properties/versions/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                }
                var valid0 = _errs19 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.installations !== void 0) {
                  let data12 = data.installations;
                  const _errs25 = errors;
                  if (errors === _errs25) {
                    if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                      let missing3;
                      if (data12.total === void 0 && (missing3 = "total") || data12.enabled === void 0 && (missing3 = "enabled") || data12.new === void 0 && (missing3 = "new") || data12.tenants === void 0 && (missing3 = "tenants")) {
                        validate251.errors = [{ instancePath: instancePath + "/installations", schemaPath: "#/properties/installations/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                        return false;
                      } else {
                        if (data12.total !== void 0) {
                          let data13 = data12.total;
                          const _errs27 = errors;
                          if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                            validate251.errors = [{ instancePath: instancePath + "/installations/total", schemaPath: "#/properties/installations/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          if (errors === _errs27) {
                            if (typeof data13 == "number" && isFinite(data13)) {
                              if (data13 < 0 || isNaN(data13)) {
                                validate251.errors = [{ instancePath: instancePath + "/installations/total", schemaPath: "#/properties/installations/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                              }
                            }
                          }
                          var valid3 = _errs27 === errors;
                        } else {
                          var valid3 = true;
                        }
                        if (valid3) {
                          if (data12.enabled !== void 0) {
                            let data14 = data12.enabled;
                            const _errs29 = errors;
                            if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                              validate251.errors = [{ instancePath: instancePath + "/installations/enabled", schemaPath: "#/properties/installations/properties/enabled/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            if (errors === _errs29) {
                              if (typeof data14 == "number" && isFinite(data14)) {
                                if (data14 < 0 || isNaN(data14)) {
                                  validate251.errors = [{ instancePath: instancePath + "/installations/enabled", schemaPath: "#/properties/installations/properties/enabled/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                  return false;
                                }
                              }
                            }
                            var valid3 = _errs29 === errors;
                          } else {
                            var valid3 = true;
                          }
                          if (valid3) {
                            if (data12.new !== void 0) {
                              let data15 = data12.new;
                              const _errs31 = errors;
                              if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                                validate251.errors = [{ instancePath: instancePath + "/installations/new", schemaPath: "#/properties/installations/properties/new/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                              }
                              if (errors === _errs31) {
                                if (typeof data15 == "number" && isFinite(data15)) {
                                  if (data15 < 0 || isNaN(data15)) {
                                    validate251.errors = [{ instancePath: instancePath + "/installations/new", schemaPath: "#/properties/installations/properties/new/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                    return false;
                                  }
                                }
                              }
                              var valid3 = _errs31 === errors;
                            } else {
                              var valid3 = true;
                            }
                            if (valid3) {
                              if (data12.tenants !== void 0) {
                                let data16 = data12.tenants;
                                const _errs33 = errors;
                                if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                                  validate251.errors = [{ instancePath: instancePath + "/installations/tenants", schemaPath: "#/properties/installations/properties/tenants/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs33) {
                                  if (typeof data16 == "number" && isFinite(data16)) {
                                    if (data16 < 0 || isNaN(data16)) {
                                      validate251.errors = [{ instancePath: instancePath + "/installations/tenants", schemaPath: "#/properties/installations/properties/tenants/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid3 = _errs33 === errors;
                              } else {
                                var valid3 = true;
                              }
                            }
                          }
                        }
                      }
                    } else {
                      validate251.errors = [{ instancePath: instancePath + "/installations", schemaPath: "#/properties/installations/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid0 = _errs25 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.downloads !== void 0) {
                    let data17 = data.downloads;
                    const _errs35 = errors;
                    if (errors === _errs35) {
                      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                        let missing4;
                        if (data17.total === void 0 && (missing4 = "total") || data17.in_range === void 0 && (missing4 = "in_range") || data17.per_day === void 0 && (missing4 = "per_day")) {
                          validate251.errors = [{ instancePath: instancePath + "/downloads", schemaPath: "#/properties/downloads/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                          return false;
                        } else {
                          if (data17.total !== void 0) {
                            let data18 = data17.total;
                            const _errs37 = errors;
                            if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                              validate251.errors = [{ instancePath: instancePath + "/downloads/total", schemaPath: "#/properties/downloads/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            if (errors === _errs37) {
                              if (typeof data18 == "number" && isFinite(data18)) {
                                if (data18 < 0 || isNaN(data18)) {
                                  validate251.errors = [{ instancePath: instancePath + "/downloads/total", schemaPath: "#/properties/downloads/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                  return false;
                                }
                              }
                            }
                            var valid4 = _errs37 === errors;
                          } else {
                            var valid4 = true;
                          }
                          if (valid4) {
                            if (data17.in_range !== void 0) {
                              let data19 = data17.in_range;
                              const _errs39 = errors;
                              if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                                validate251.errors = [{ instancePath: instancePath + "/downloads/in_range", schemaPath: "#/properties/downloads/properties/in_range/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                              }
                              if (errors === _errs39) {
                                if (typeof data19 == "number" && isFinite(data19)) {
                                  if (data19 < 0 || isNaN(data19)) {
                                    validate251.errors = [{ instancePath: instancePath + "/downloads/in_range", schemaPath: "#/properties/downloads/properties/in_range/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                    return false;
                                  }
                                }
                              }
                              var valid4 = _errs39 === errors;
                            } else {
                              var valid4 = true;
                            }
                            if (valid4) {
                              if (data17.per_day !== void 0) {
                                let data20 = data17.per_day;
                                const _errs41 = errors;
                                if (errors === _errs41) {
                                  if (Array.isArray(data20)) {
                                    if (data20.length > 400) {
                                      validate251.errors = [{ instancePath: instancePath + "/downloads/per_day", schemaPath: "#/properties/downloads/properties/per_day/maxItems", keyword: "maxItems", params: { limit: 400 }, message: "must NOT have more than 400 items" }];
                                      return false;
                                    } else {
                                      var valid5 = true;
                                      const len0 = data20.length;
                                      for (let i0 = 0; i0 < len0; i0++) {
                                        let data21 = data20[i0];
                                        const _errs43 = errors;
                                        if (errors === _errs43) {
                                          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                            let missing5;
                                            if (data21.day === void 0 && (missing5 = "day") || data21.downloads === void 0 && (missing5 = "downloads")) {
                                              validate251.errors = [{ instancePath: instancePath + "/downloads/per_day/" + i0, schemaPath: "#/properties/downloads/properties/per_day/items/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                              return false;
                                            } else {
                                              if (data21.day !== void 0) {
                                                let data22 = data21.day;
                                                const _errs45 = errors;
                                                if (errors === _errs45) {
                                                  if (typeof data22 === "string") {
                                                    if (!pattern37.test(data22)) {
                                                      validate251.errors = [{ instancePath: instancePath + "/downloads/per_day/" + i0 + "/day", schemaPath: "#/properties/downloads/properties/per_day/items/properties/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate251.errors = [{ instancePath: instancePath + "/downloads/per_day/" + i0 + "/day", schemaPath: "#/properties/downloads/properties/per_day/items/properties/day/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid6 = _errs45 === errors;
                                              } else {
                                                var valid6 = true;
                                              }
                                              if (valid6) {
                                                if (data21.downloads !== void 0) {
                                                  let data23 = data21.downloads;
                                                  const _errs47 = errors;
                                                  if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                                                    validate251.errors = [{ instancePath: instancePath + "/downloads/per_day/" + i0 + "/downloads", schemaPath: "#/properties/downloads/properties/per_day/items/properties/downloads/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                  }
                                                  if (errors === _errs47) {
                                                    if (typeof data23 == "number" && isFinite(data23)) {
                                                      if (data23 < 0 || isNaN(data23)) {
                                                        validate251.errors = [{ instancePath: instancePath + "/downloads/per_day/" + i0 + "/downloads", schemaPath: "#/properties/downloads/properties/per_day/items/properties/downloads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                      }
                                                    }
                                                  }
                                                  var valid6 = _errs47 === errors;
                                                } else {
                                                  var valid6 = true;
                                                }
                                              }
                                            }
                                          } else {
                                            validate251.errors = [{ instancePath: instancePath + "/downloads/per_day/" + i0, schemaPath: "#/properties/downloads/properties/per_day/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                            return false;
                                          }
                                        }
                                        var valid5 = _errs43 === errors;
                                        if (!valid5) {
                                          break;
                                        }
                                      }
                                    }
                                  } else {
                                    validate251.errors = [{ instancePath: instancePath + "/downloads/per_day", schemaPath: "#/properties/downloads/properties/per_day/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid4 = _errs41 === errors;
                              } else {
                                var valid4 = true;
                              }
                            }
                          }
                        }
                      } else {
                        validate251.errors = [{ instancePath: instancePath + "/downloads", schemaPath: "#/properties/downloads/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid0 = _errs35 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.developers !== void 0) {
                      let data24 = data.developers;
                      const _errs49 = errors;
                      if (errors === _errs49) {
                        if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                          let missing6;
                          if (data24.publishers === void 0 && (missing6 = "publishers") || data24.active_publishers === void 0 && (missing6 = "active_publishers") || data24.active_people === void 0 && (missing6 = "active_people")) {
                            validate251.errors = [{ instancePath: instancePath + "/developers", schemaPath: "#/properties/developers/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                            return false;
                          } else {
                            if (data24.publishers !== void 0) {
                              let data25 = data24.publishers;
                              const _errs51 = errors;
                              if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                                validate251.errors = [{ instancePath: instancePath + "/developers/publishers", schemaPath: "#/properties/developers/properties/publishers/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                              }
                              if (errors === _errs51) {
                                if (typeof data25 == "number" && isFinite(data25)) {
                                  if (data25 < 0 || isNaN(data25)) {
                                    validate251.errors = [{ instancePath: instancePath + "/developers/publishers", schemaPath: "#/properties/developers/properties/publishers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                    return false;
                                  }
                                }
                              }
                              var valid7 = _errs51 === errors;
                            } else {
                              var valid7 = true;
                            }
                            if (valid7) {
                              if (data24.active_publishers !== void 0) {
                                let data26 = data24.active_publishers;
                                const _errs53 = errors;
                                if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
                                  validate251.errors = [{ instancePath: instancePath + "/developers/active_publishers", schemaPath: "#/properties/developers/properties/active_publishers/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs53) {
                                  if (typeof data26 == "number" && isFinite(data26)) {
                                    if (data26 < 0 || isNaN(data26)) {
                                      validate251.errors = [{ instancePath: instancePath + "/developers/active_publishers", schemaPath: "#/properties/developers/properties/active_publishers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid7 = _errs53 === errors;
                              } else {
                                var valid7 = true;
                              }
                              if (valid7) {
                                if (data24.active_people !== void 0) {
                                  let data27 = data24.active_people;
                                  const _errs55 = errors;
                                  if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
                                    validate251.errors = [{ instancePath: instancePath + "/developers/active_people", schemaPath: "#/properties/developers/properties/active_people/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs55) {
                                    if (typeof data27 == "number" && isFinite(data27)) {
                                      if (data27 < 0 || isNaN(data27)) {
                                        validate251.errors = [{ instancePath: instancePath + "/developers/active_people", schemaPath: "#/properties/developers/properties/active_people/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid7 = _errs55 === errors;
                                } else {
                                  var valid7 = true;
                                }
                              }
                            }
                          }
                        } else {
                          validate251.errors = [{ instancePath: instancePath + "/developers", schemaPath: "#/properties/developers/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid0 = _errs49 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.revenue !== void 0) {
                        let data28 = data.revenue;
                        const _errs57 = errors;
                        if (errors === _errs57) {
                          if (Array.isArray(data28)) {
                            if (data28.length > 200) {
                              validate251.errors = [{ instancePath: instancePath + "/revenue", schemaPath: "#/properties/revenue/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" }];
                              return false;
                            } else {
                              var valid8 = true;
                              const len1 = data28.length;
                              for (let i1 = 0; i1 < len1; i1++) {
                                let data29 = data28[i1];
                                const _errs59 = errors;
                                if (errors === _errs59) {
                                  if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                                    let missing7;
                                    if (data29.currency === void 0 && (missing7 = "currency") || data29.minor === void 0 && (missing7 = "minor")) {
                                      validate251.errors = [{ instancePath: instancePath + "/revenue/" + i1, schemaPath: "#/properties/revenue/items/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                      return false;
                                    } else {
                                      if (data29.currency !== void 0) {
                                        let data30 = data29.currency;
                                        const _errs61 = errors;
                                        if (errors === _errs61) {
                                          if (typeof data30 === "string") {
                                            if (!pattern7.test(data30)) {
                                              validate251.errors = [{ instancePath: instancePath + "/revenue/" + i1 + "/currency", schemaPath: "#/properties/revenue/items/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }];
                                              return false;
                                            }
                                          } else {
                                            validate251.errors = [{ instancePath: instancePath + "/revenue/" + i1 + "/currency", schemaPath: "#/properties/revenue/items/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid9 = _errs61 === errors;
                                      } else {
                                        var valid9 = true;
                                      }
                                      if (valid9) {
                                        if (data29.minor !== void 0) {
                                          let data31 = data29.minor;
                                          const _errs63 = errors;
                                          if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
                                            validate251.errors = [{ instancePath: instancePath + "/revenue/" + i1 + "/minor", schemaPath: "#/properties/revenue/items/properties/minor/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                          }
                                          var valid9 = _errs63 === errors;
                                        } else {
                                          var valid9 = true;
                                        }
                                      }
                                    }
                                  } else {
                                    validate251.errors = [{ instancePath: instancePath + "/revenue/" + i1, schemaPath: "#/properties/revenue/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                  }
                                }
                                var valid8 = _errs59 === errors;
                                if (!valid8) {
                                  break;
                                }
                              }
                            }
                          } else {
                            validate251.errors = [{ instancePath: instancePath + "/revenue", schemaPath: "#/properties/revenue/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs57 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.ratings !== void 0) {
                          let data32 = data.ratings;
                          const _errs65 = errors;
                          if (errors === _errs65) {
                            if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                              let missing8;
                              if (data32.count === void 0 && (missing8 = "count")) {
                                validate251.errors = [{ instancePath: instancePath + "/ratings", schemaPath: "#/properties/ratings/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                return false;
                              } else {
                                if (data32.count !== void 0) {
                                  let data33 = data32.count;
                                  const _errs67 = errors;
                                  if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
                                    validate251.errors = [{ instancePath: instancePath + "/ratings/count", schemaPath: "#/properties/ratings/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs67) {
                                    if (typeof data33 == "number" && isFinite(data33)) {
                                      if (data33 < 0 || isNaN(data33)) {
                                        validate251.errors = [{ instancePath: instancePath + "/ratings/count", schemaPath: "#/properties/ratings/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid10 = _errs67 === errors;
                                } else {
                                  var valid10 = true;
                                }
                                if (valid10) {
                                  if (data32.average !== void 0) {
                                    let data34 = data32.average;
                                    const _errs69 = errors;
                                    if (errors === _errs69) {
                                      if (typeof data34 == "number" && isFinite(data34)) {
                                        if (data34 > 5 || isNaN(data34)) {
                                          validate251.errors = [{ instancePath: instancePath + "/ratings/average", schemaPath: "#/properties/ratings/properties/average/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" }];
                                          return false;
                                        } else {
                                          if (data34 < 1 || isNaN(data34)) {
                                            validate251.errors = [{ instancePath: instancePath + "/ratings/average", schemaPath: "#/properties/ratings/properties/average/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                            return false;
                                          }
                                        }
                                      } else {
                                        validate251.errors = [{ instancePath: instancePath + "/ratings/average", schemaPath: "#/properties/ratings/properties/average/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                        return false;
                                      }
                                    }
                                    var valid10 = _errs69 === errors;
                                  } else {
                                    var valid10 = true;
                                  }
                                }
                              }
                            } else {
                              validate251.errors = [{ instancePath: instancePath + "/ratings", schemaPath: "#/properties/ratings/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid0 = _errs65 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.security !== void 0) {
                            let data35 = data.security;
                            const _errs71 = errors;
                            if (errors === _errs71) {
                              if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                                let missing9;
                                if (data35.reports_open === void 0 && (missing9 = "reports_open") || data35.reports_overdue === void 0 && (missing9 = "reports_overdue") || data35.reports_new === void 0 && (missing9 = "reports_new") || data35.advisories_new === void 0 && (missing9 = "advisories_new")) {
                                  validate251.errors = [{ instancePath: instancePath + "/security", schemaPath: "#/properties/security/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                                  return false;
                                } else {
                                  if (data35.reports_open !== void 0) {
                                    let data36 = data35.reports_open;
                                    const _errs73 = errors;
                                    if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36))) {
                                      validate251.errors = [{ instancePath: instancePath + "/security/reports_open", schemaPath: "#/properties/security/properties/reports_open/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    if (errors === _errs73) {
                                      if (typeof data36 == "number" && isFinite(data36)) {
                                        if (data36 < 0 || isNaN(data36)) {
                                          validate251.errors = [{ instancePath: instancePath + "/security/reports_open", schemaPath: "#/properties/security/properties/reports_open/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid11 = _errs73 === errors;
                                  } else {
                                    var valid11 = true;
                                  }
                                  if (valid11) {
                                    if (data35.reports_overdue !== void 0) {
                                      let data37 = data35.reports_overdue;
                                      const _errs75 = errors;
                                      if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
                                        validate251.errors = [{ instancePath: instancePath + "/security/reports_overdue", schemaPath: "#/properties/security/properties/reports_overdue/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      if (errors === _errs75) {
                                        if (typeof data37 == "number" && isFinite(data37)) {
                                          if (data37 < 0 || isNaN(data37)) {
                                            validate251.errors = [{ instancePath: instancePath + "/security/reports_overdue", schemaPath: "#/properties/security/properties/reports_overdue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      }
                                      var valid11 = _errs75 === errors;
                                    } else {
                                      var valid11 = true;
                                    }
                                    if (valid11) {
                                      if (data35.reports_new !== void 0) {
                                        let data38 = data35.reports_new;
                                        const _errs77 = errors;
                                        if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
                                          validate251.errors = [{ instancePath: instancePath + "/security/reports_new", schemaPath: "#/properties/security/properties/reports_new/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                          return false;
                                        }
                                        if (errors === _errs77) {
                                          if (typeof data38 == "number" && isFinite(data38)) {
                                            if (data38 < 0 || isNaN(data38)) {
                                              validate251.errors = [{ instancePath: instancePath + "/security/reports_new", schemaPath: "#/properties/security/properties/reports_new/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                              return false;
                                            }
                                          }
                                        }
                                        var valid11 = _errs77 === errors;
                                      } else {
                                        var valid11 = true;
                                      }
                                      if (valid11) {
                                        if (data35.advisories_new !== void 0) {
                                          let data39 = data35.advisories_new;
                                          const _errs79 = errors;
                                          if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39))) {
                                            validate251.errors = [{ instancePath: instancePath + "/security/advisories_new", schemaPath: "#/properties/security/properties/advisories_new/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                          }
                                          if (errors === _errs79) {
                                            if (typeof data39 == "number" && isFinite(data39)) {
                                              if (data39 < 0 || isNaN(data39)) {
                                                validate251.errors = [{ instancePath: instancePath + "/security/advisories_new", schemaPath: "#/properties/security/properties/advisories_new/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                return false;
                                              }
                                            }
                                          }
                                          var valid11 = _errs79 === errors;
                                        } else {
                                          var valid11 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate251.errors = [{ instancePath: instancePath + "/security", schemaPath: "#/properties/security/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
    } else {
      validate251.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate251.errors = vErrors;
  return errors === 0;
}
validate251.evaluated = { "props": { "from": true, "to": true, "plugins": true, "versions": true, "installations": true, "downloads": true, "developers": true, "revenue": true, "ratings": true, "security": true }, "dynamicProps": false, "dynamicItems": false };
var FileList = validate252;
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate252.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.plugin === void 0 && (missing0 = "plugin") || data.version === void 0 && (missing0 = "version") || data.sha256 === void 0 && (missing0 = "sha256") || data.files === void 0 && (missing0 = "files")) {
        validate252.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.plugin !== void 0) {
          const _errs1 = errors;
          if (!validate56(data.plugin, { instancePath: instancePath + "/plugin", parentData: data, parentDataProperty: "plugin", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.version !== void 0) {
            const _errs2 = errors;
            if (!validate152(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.sha256 !== void 0) {
              let data2 = data.sha256;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data2 === "string") {
                  if (!pattern32.test(data2)) {
                    validate252.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                    return false;
                  }
                } else {
                  validate252.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.files !== void 0) {
                let data3 = data.files;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (Array.isArray(data3)) {
                    if (data3.length > 1e6) {
                      validate252.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/maxItems", keyword: "maxItems", params: { limit: 1e6 }, message: "must NOT have more than 1000000 items" }];
                      return false;
                    } else {
                      var valid1 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data4 = data3[i0];
                        const _errs7 = errors;
                        if (errors === _errs7) {
                          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                            let missing1;
                            if (data4.path === void 0 && (missing1 = "path") || data4.size === void 0 && (missing1 = "size") || data4.executable === void 0 && (missing1 = "executable")) {
                              validate252.errors = [{ instancePath: instancePath + "/files/" + i0, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                              return false;
                            } else {
                              if (data4.path !== void 0) {
                                let data5 = data4.path;
                                const _errs9 = errors;
                                if (errors === _errs9) {
                                  if (typeof data5 === "string") {
                                    if (func1(data5) > 4096) {
                                      validate252.errors = [{ instancePath: instancePath + "/files/" + i0 + "/path", schemaPath: "#/properties/files/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                      return false;
                                    }
                                  } else {
                                    validate252.errors = [{ instancePath: instancePath + "/files/" + i0 + "/path", schemaPath: "#/properties/files/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid2 = _errs9 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data4.size !== void 0) {
                                  let data6 = data4.size;
                                  const _errs11 = errors;
                                  if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                                    validate252.errors = [{ instancePath: instancePath + "/files/" + i0 + "/size", schemaPath: "#/properties/files/items/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs11) {
                                    if (typeof data6 == "number" && isFinite(data6)) {
                                      if (data6 < 0 || isNaN(data6)) {
                                        validate252.errors = [{ instancePath: instancePath + "/files/" + i0 + "/size", schemaPath: "#/properties/files/items/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid2 = _errs11 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data4.executable !== void 0) {
                                    const _errs13 = errors;
                                    if (typeof data4.executable !== "boolean") {
                                      validate252.errors = [{ instancePath: instancePath + "/files/" + i0 + "/executable", schemaPath: "#/properties/files/items/properties/executable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                      return false;
                                    }
                                    var valid2 = _errs13 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                }
                              }
                            }
                          } else {
                            validate252.errors = [{ instancePath: instancePath + "/files/" + i0, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid1 = _errs7 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    }
                  } else {
                    validate252.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate252.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate252.errors = vErrors;
  return errors === 0;
}
validate252.evaluated = { "props": { "plugin": true, "version": true, "sha256": true, "files": true }, "dynamicProps": false, "dynamicItems": false };
var PluginFlag = validate255;
var schema58 = { "type": "object", "required": ["id", "plugin", "publisher", "reason", "status", "flagged_by", "flagged_at"], "properties": { "id": { "$ref": "#/$defs/part-0" }, "plugin": { "$ref": "#/$defs/part-1" }, "publisher": { "$ref": "#/$defs/part-1" }, "reason": { "enum": ["spam", "malware", "impersonation", "copyright", "abuse", "other"] }, "note": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "status": { "enum": ["open", "upheld", "dismissed"] }, "flagged_by": { "type": "string", "maxLength": 320 }, "flagged_at": { "$ref": "#/$defs/part-3" }, "answered_at": { "$ref": "#/$defs/part-3" }, "answer": { "type": "string", "minLength": 1, "maxLength": 2e3 } } };
function validate255(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate255.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.plugin === void 0 && (missing0 = "plugin") || data.publisher === void 0 && (missing0 = "publisher") || data.reason === void 0 && (missing0 = "reason") || data.status === void 0 && (missing0 = "status") || data.flagged_by === void 0 && (missing0 = "flagged_by") || data.flagged_at === void 0 && (missing0 = "flagged_at")) {
        validate255.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate54(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.plugin !== void 0) {
            const _errs2 = errors;
            if (!validate56(data.plugin, { instancePath: instancePath + "/plugin", parentData: data, parentDataProperty: "plugin", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.publisher !== void 0) {
              const _errs3 = errors;
              if (!validate56(data.publisher, { instancePath: instancePath + "/publisher", parentData: data, parentDataProperty: "publisher", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.reason !== void 0) {
                let data3 = data.reason;
                const _errs4 = errors;
                if (!(data3 === "spam" || data3 === "malware" || data3 === "impersonation" || data3 === "copyright" || data3 === "abuse" || data3 === "other")) {
                  validate255.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/enum", keyword: "enum", params: { allowedValues: schema58.properties.reason.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.note !== void 0) {
                  let data4 = data.note;
                  const _errs5 = errors;
                  if (errors === _errs5) {
                    if (typeof data4 === "string") {
                      if (func1(data4) > 2e3) {
                        validate255.errors = [{ instancePath: instancePath + "/note", schemaPath: "#/properties/note/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                        return false;
                      } else {
                        if (func1(data4) < 1) {
                          validate255.errors = [{ instancePath: instancePath + "/note", schemaPath: "#/properties/note/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      }
                    } else {
                      validate255.errors = [{ instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.status !== void 0) {
                    let data5 = data.status;
                    const _errs7 = errors;
                    if (!(data5 === "open" || data5 === "upheld" || data5 === "dismissed")) {
                      validate255.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema58.properties.status.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.flagged_by !== void 0) {
                      let data6 = data.flagged_by;
                      const _errs8 = errors;
                      if (errors === _errs8) {
                        if (typeof data6 === "string") {
                          if (func1(data6) > 320) {
                            validate255.errors = [{ instancePath: instancePath + "/flagged_by", schemaPath: "#/properties/flagged_by/maxLength", keyword: "maxLength", params: { limit: 320 }, message: "must NOT have more than 320 characters" }];
                            return false;
                          }
                        } else {
                          validate255.errors = [{ instancePath: instancePath + "/flagged_by", schemaPath: "#/properties/flagged_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.flagged_at !== void 0) {
                        const _errs10 = errors;
                        if (!validate61(data.flagged_at, { instancePath: instancePath + "/flagged_at", parentData: data, parentDataProperty: "flagged_at", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs10 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.answered_at !== void 0) {
                          const _errs11 = errors;
                          if (!validate61(data.answered_at, { instancePath: instancePath + "/answered_at", parentData: data, parentDataProperty: "answered_at", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs11 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.answer !== void 0) {
                            let data9 = data.answer;
                            const _errs12 = errors;
                            if (errors === _errs12) {
                              if (typeof data9 === "string") {
                                if (func1(data9) > 2e3) {
                                  validate255.errors = [{ instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                  return false;
                                } else {
                                  if (func1(data9) < 1) {
                                    validate255.errors = [{ instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                    return false;
                                  }
                                }
                              } else {
                                validate255.errors = [{ instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid0 = _errs12 === errors;
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
    } else {
      validate255.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate255.errors = vErrors;
  return errors === 0;
}
validate255.evaluated = { "props": { "id": true, "plugin": true, "publisher": true, "reason": true, "note": true, "status": true, "flagged_by": true, "flagged_at": true, "answered_at": true, "answer": true }, "dynamicProps": false, "dynamicItems": false };
var PluginFlagPage = validate261;
var schema59 = { "type": "object", "required": ["data", "meta"], "properties": { "data": { "type": "array", "items": { "type": "object", "required": ["id", "plugin", "publisher", "reason", "status", "flagged_by", "flagged_at"], "properties": { "id": { "$ref": "#/$defs/part-0" }, "plugin": { "$ref": "#/$defs/part-1" }, "publisher": { "$ref": "#/$defs/part-1" }, "reason": { "enum": ["spam", "malware", "impersonation", "copyright", "abuse", "other"] }, "note": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "status": { "enum": ["open", "upheld", "dismissed"] }, "flagged_by": { "type": "string", "maxLength": 320 }, "flagged_at": { "$ref": "#/$defs/part-3" }, "answered_at": { "$ref": "#/$defs/part-3" }, "answer": { "type": "string", "minLength": 1, "maxLength": 2e3 } } }, "maxItems": 100 }, "meta": { "$ref": "#/$defs/part-11" } } };
function validate261(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate261.evaluated;
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
        validate261.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.data !== void 0) {
          let data0 = data.data;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length > 100) {
                validate261.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
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
                      if (data1.id === void 0 && (missing1 = "id") || data1.plugin === void 0 && (missing1 = "plugin") || data1.publisher === void 0 && (missing1 = "publisher") || data1.reason === void 0 && (missing1 = "reason") || data1.status === void 0 && (missing1 = "status") || data1.flagged_by === void 0 && (missing1 = "flagged_by") || data1.flagged_at === void 0 && (missing1 = "flagged_at")) {
                        validate261.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        if (data1.id !== void 0) {
                          const _errs5 = errors;
                          if (!validate54(data1.id, { instancePath: instancePath + "/data/" + i0 + "/id", parentData: data1, parentDataProperty: "id", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs5 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.plugin !== void 0) {
                            const _errs6 = errors;
                            if (!validate56(data1.plugin, { instancePath: instancePath + "/data/" + i0 + "/plugin", parentData: data1, parentDataProperty: "plugin", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                              errors = vErrors.length;
                            }
                            var valid2 = _errs6 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data1.publisher !== void 0) {
                              const _errs7 = errors;
                              if (!validate56(data1.publisher, { instancePath: instancePath + "/data/" + i0 + "/publisher", parentData: data1, parentDataProperty: "publisher", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                errors = vErrors.length;
                              }
                              var valid2 = _errs7 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data1.reason !== void 0) {
                                let data5 = data1.reason;
                                const _errs8 = errors;
                                if (!(data5 === "spam" || data5 === "malware" || data5 === "impersonation" || data5 === "copyright" || data5 === "abuse" || data5 === "other")) {
                                  validate261.errors = [{ instancePath: instancePath + "/data/" + i0 + "/reason", schemaPath: "#/properties/data/items/properties/reason/enum", keyword: "enum", params: { allowedValues: schema59.properties.data.items.properties.reason.enum }, message: "must be equal to one of the allowed values" }];
                                  return false;
                                }
                                var valid2 = _errs8 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data1.note !== void 0) {
                                  let data6 = data1.note;
                                  const _errs9 = errors;
                                  if (errors === _errs9) {
                                    if (typeof data6 === "string") {
                                      if (func1(data6) > 2e3) {
                                        validate261.errors = [{ instancePath: instancePath + "/data/" + i0 + "/note", schemaPath: "#/properties/data/items/properties/note/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                        return false;
                                      } else {
                                        if (func1(data6) < 1) {
                                          validate261.errors = [{ instancePath: instancePath + "/data/" + i0 + "/note", schemaPath: "#/properties/data/items/properties/note/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                          return false;
                                        }
                                      }
                                    } else {
                                      validate261.errors = [{ instancePath: instancePath + "/data/" + i0 + "/note", schemaPath: "#/properties/data/items/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid2 = _errs9 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data1.status !== void 0) {
                                    let data7 = data1.status;
                                    const _errs11 = errors;
                                    if (!(data7 === "open" || data7 === "upheld" || data7 === "dismissed")) {
                                      validate261.errors = [{ instancePath: instancePath + "/data/" + i0 + "/status", schemaPath: "#/properties/data/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema59.properties.data.items.properties.status.enum }, message: "must be equal to one of the allowed values" }];
                                      return false;
                                    }
                                    var valid2 = _errs11 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data1.flagged_by !== void 0) {
                                      let data8 = data1.flagged_by;
                                      const _errs12 = errors;
                                      if (errors === _errs12) {
                                        if (typeof data8 === "string") {
                                          if (func1(data8) > 320) {
                                            validate261.errors = [{ instancePath: instancePath + "/data/" + i0 + "/flagged_by", schemaPath: "#/properties/data/items/properties/flagged_by/maxLength", keyword: "maxLength", params: { limit: 320 }, message: "must NOT have more than 320 characters" }];
                                            return false;
                                          }
                                        } else {
                                          validate261.errors = [{ instancePath: instancePath + "/data/" + i0 + "/flagged_by", schemaPath: "#/properties/data/items/properties/flagged_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid2 = _errs12 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data1.flagged_at !== void 0) {
                                        const _errs14 = errors;
                                        if (!validate61(data1.flagged_at, { instancePath: instancePath + "/data/" + i0 + "/flagged_at", parentData: data1, parentDataProperty: "flagged_at", rootData, dynamicAnchors })) {
                                          vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid2 = _errs14 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data1.answered_at !== void 0) {
                                          const _errs15 = errors;
                                          if (!validate61(data1.answered_at, { instancePath: instancePath + "/data/" + i0 + "/answered_at", parentData: data1, parentDataProperty: "answered_at", rootData, dynamicAnchors })) {
                                            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid2 = _errs15 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                        if (valid2) {
                                          if (data1.answer !== void 0) {
                                            let data11 = data1.answer;
                                            const _errs16 = errors;
                                            if (errors === _errs16) {
                                              if (typeof data11 === "string") {
                                                if (func1(data11) > 2e3) {
                                                  validate261.errors = [{ instancePath: instancePath + "/data/" + i0 + "/answer", schemaPath: "#/properties/data/items/properties/answer/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                  return false;
                                                } else {
                                                  if (func1(data11) < 1) {
                                                    validate261.errors = [{ instancePath: instancePath + "/data/" + i0 + "/answer", schemaPath: "#/properties/data/items/properties/answer/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                    return false;
                                                  }
                                                }
                                              } else {
                                                validate261.errors = [{ instancePath: instancePath + "/data/" + i0 + "/answer", schemaPath: "#/properties/data/items/properties/answer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid2 = _errs16 === errors;
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
                    } else {
                      validate261.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
              validate261.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.meta !== void 0) {
            const _errs18 = errors;
            if (!validate222(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs18 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate261.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate261.errors = vErrors;
  return errors === 0;
}
validate261.evaluated = { "props": { "data": true, "meta": true }, "dynamicProps": false, "dynamicItems": false };
var CategoryList = validate268;
function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate268.evaluated;
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
        validate268.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.data !== void 0) {
          let data0 = data.data;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length > 1e3) {
                validate268.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
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
                        validate268.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        if (data1.category !== void 0) {
                          let data2 = data1.category;
                          const _errs5 = errors;
                          if (errors === _errs5) {
                            if (typeof data2 === "string") {
                              if (func1(data2) > 50) {
                                validate268.errors = [{ instancePath: instancePath + "/data/" + i0 + "/category", schemaPath: "#/properties/data/items/properties/category/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                                return false;
                              }
                            } else {
                              validate268.errors = [{ instancePath: instancePath + "/data/" + i0 + "/category", schemaPath: "#/properties/data/items/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                              validate268.errors = [{ instancePath: instancePath + "/data/" + i0 + "/plugins", schemaPath: "#/properties/data/items/properties/plugins/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            if (errors === _errs7) {
                              if (typeof data3 == "number" && isFinite(data3)) {
                                if (data3 < 0 || isNaN(data3)) {
                                  validate268.errors = [{ instancePath: instancePath + "/data/" + i0 + "/plugins", schemaPath: "#/properties/data/items/properties/plugins/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                      validate268.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
              validate268.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate268.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate268.errors = vErrors;
  return errors === 0;
}
validate268.evaluated = { "props": { "data": true }, "dynamicProps": false, "dynamicItems": false };
var PluginReview = validate269;
function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate273.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.text === void 0 && (missing0 = "text") || data.at === void 0 && (missing0 = "at")) {
        validate273.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.text !== void 0) {
          let data0 = data.text;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) > 1e4) {
                validate273.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e4 }, message: "must NOT have more than 10000 characters" }];
                return false;
              }
            } else {
              validate273.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.at !== void 0) {
            const _errs3 = errors;
            if (!validate61(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate273.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate273.errors = vErrors;
  return errors === 0;
}
validate273.evaluated = { "props": { "text": true, "at": true }, "dynamicProps": false, "dynamicItems": false };
function validate269(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate269.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.plugin === void 0 && (missing0 = "plugin") || data.rating === void 0 && (missing0 = "rating") || data.own === void 0 && (missing0 = "own") || data.created_at === void 0 && (missing0 = "created_at") || data.updated_at === void 0 && (missing0 = "updated_at")) {
        validate269.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate54(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.plugin !== void 0) {
            const _errs2 = errors;
            if (!validate56(data.plugin, { instancePath: instancePath + "/plugin", parentData: data, parentDataProperty: "plugin", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.version !== void 0) {
              const _errs3 = errors;
              if (!validate152(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.rating !== void 0) {
                let data3 = data.rating;
                const _errs4 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                  validate269.errors = [{ instancePath: instancePath + "/rating", schemaPath: "#/properties/rating/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs4) {
                  if (typeof data3 == "number" && isFinite(data3)) {
                    if (data3 > 5 || isNaN(data3)) {
                      validate269.errors = [{ instancePath: instancePath + "/rating", schemaPath: "#/properties/rating/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" }];
                      return false;
                    } else {
                      if (data3 < 1 || isNaN(data3)) {
                        validate269.errors = [{ instancePath: instancePath + "/rating", schemaPath: "#/properties/rating/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.title !== void 0) {
                  let data4 = data.title;
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (typeof data4 === "string") {
                      if (func1(data4) > 200) {
                        validate269.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                        return false;
                      }
                    } else {
                      validate269.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.text !== void 0) {
                    let data5 = data.text;
                    const _errs8 = errors;
                    if (errors === _errs8) {
                      if (typeof data5 === "string") {
                        if (func1(data5) > 1e4) {
                          validate269.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e4 }, message: "must NOT have more than 10000 characters" }];
                          return false;
                        }
                      } else {
                        validate269.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.reply !== void 0) {
                      const _errs10 = errors;
                      if (!validate273(data.reply, { instancePath: instancePath + "/reply", parentData: data, parentDataProperty: "reply", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.own !== void 0) {
                        const _errs11 = errors;
                        if (typeof data.own !== "boolean") {
                          validate269.errors = [{ instancePath: instancePath + "/own", schemaPath: "#/properties/own/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                          return false;
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.hidden !== void 0) {
                          let data8 = data.hidden;
                          const _errs13 = errors;
                          if (errors === _errs13) {
                            if (typeof data8 === "string") {
                              if (func1(data8) > 1e3) {
                                validate269.errors = [{ instancePath: instancePath + "/hidden", schemaPath: "#/properties/hidden/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                return false;
                              }
                            } else {
                              validate269.errors = [{ instancePath: instancePath + "/hidden", schemaPath: "#/properties/hidden/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid0 = _errs13 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.created_at !== void 0) {
                            const _errs15 = errors;
                            if (!validate61(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs15 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.updated_at !== void 0) {
                              const _errs16 = errors;
                              if (!validate61(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                errors = vErrors.length;
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
        }
      }
    } else {
      validate269.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate269.errors = vErrors;
  return errors === 0;
}
validate269.evaluated = { "props": { "id": true, "plugin": true, "version": true, "rating": true, "title": true, "text": true, "reply": true, "own": true, "hidden": true, "created_at": true, "updated_at": true }, "dynamicProps": false, "dynamicItems": false };
var PluginReviewPage = validate278;
function validate278(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate278.evaluated;
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
        validate278.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.data !== void 0) {
          let data0 = data.data;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length > 100) {
                validate278.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
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
                      if (data1.id === void 0 && (missing1 = "id") || data1.plugin === void 0 && (missing1 = "plugin") || data1.rating === void 0 && (missing1 = "rating") || data1.own === void 0 && (missing1 = "own") || data1.created_at === void 0 && (missing1 = "created_at") || data1.updated_at === void 0 && (missing1 = "updated_at")) {
                        validate278.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        if (data1.id !== void 0) {
                          const _errs5 = errors;
                          if (!validate54(data1.id, { instancePath: instancePath + "/data/" + i0 + "/id", parentData: data1, parentDataProperty: "id", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs5 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.plugin !== void 0) {
                            const _errs6 = errors;
                            if (!validate56(data1.plugin, { instancePath: instancePath + "/data/" + i0 + "/plugin", parentData: data1, parentDataProperty: "plugin", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                              errors = vErrors.length;
                            }
                            var valid2 = _errs6 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data1.version !== void 0) {
                              const _errs7 = errors;
                              if (!validate152(data1.version, { instancePath: instancePath + "/data/" + i0 + "/version", parentData: data1, parentDataProperty: "version", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
                                errors = vErrors.length;
                              }
                              var valid2 = _errs7 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data1.rating !== void 0) {
                                let data5 = data1.rating;
                                const _errs8 = errors;
                                if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                                  validate278.errors = [{ instancePath: instancePath + "/data/" + i0 + "/rating", schemaPath: "#/properties/data/items/properties/rating/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs8) {
                                  if (typeof data5 == "number" && isFinite(data5)) {
                                    if (data5 > 5 || isNaN(data5)) {
                                      validate278.errors = [{ instancePath: instancePath + "/data/" + i0 + "/rating", schemaPath: "#/properties/data/items/properties/rating/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" }];
                                      return false;
                                    } else {
                                      if (data5 < 1 || isNaN(data5)) {
                                        validate278.errors = [{ instancePath: instancePath + "/data/" + i0 + "/rating", schemaPath: "#/properties/data/items/properties/rating/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                        return false;
                                      }
                                    }
                                  }
                                }
                                var valid2 = _errs8 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data1.title !== void 0) {
                                  let data6 = data1.title;
                                  const _errs10 = errors;
                                  if (errors === _errs10) {
                                    if (typeof data6 === "string") {
                                      if (func1(data6) > 200) {
                                        validate278.errors = [{ instancePath: instancePath + "/data/" + i0 + "/title", schemaPath: "#/properties/data/items/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                        return false;
                                      }
                                    } else {
                                      validate278.errors = [{ instancePath: instancePath + "/data/" + i0 + "/title", schemaPath: "#/properties/data/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid2 = _errs10 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data1.text !== void 0) {
                                    let data7 = data1.text;
                                    const _errs12 = errors;
                                    if (errors === _errs12) {
                                      if (typeof data7 === "string") {
                                        if (func1(data7) > 1e4) {
                                          validate278.errors = [{ instancePath: instancePath + "/data/" + i0 + "/text", schemaPath: "#/properties/data/items/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e4 }, message: "must NOT have more than 10000 characters" }];
                                          return false;
                                        }
                                      } else {
                                        validate278.errors = [{ instancePath: instancePath + "/data/" + i0 + "/text", schemaPath: "#/properties/data/items/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid2 = _errs12 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data1.reply !== void 0) {
                                      const _errs14 = errors;
                                      if (!validate273(data1.reply, { instancePath: instancePath + "/data/" + i0 + "/reply", parentData: data1, parentDataProperty: "reply", rootData, dynamicAnchors })) {
                                        vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid2 = _errs14 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data1.own !== void 0) {
                                        const _errs15 = errors;
                                        if (typeof data1.own !== "boolean") {
                                          validate278.errors = [{ instancePath: instancePath + "/data/" + i0 + "/own", schemaPath: "#/properties/data/items/properties/own/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                          return false;
                                        }
                                        var valid2 = _errs15 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data1.hidden !== void 0) {
                                          let data10 = data1.hidden;
                                          const _errs17 = errors;
                                          if (errors === _errs17) {
                                            if (typeof data10 === "string") {
                                              if (func1(data10) > 1e3) {
                                                validate278.errors = [{ instancePath: instancePath + "/data/" + i0 + "/hidden", schemaPath: "#/properties/data/items/properties/hidden/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                return false;
                                              }
                                            } else {
                                              validate278.errors = [{ instancePath: instancePath + "/data/" + i0 + "/hidden", schemaPath: "#/properties/data/items/properties/hidden/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid2 = _errs17 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                        if (valid2) {
                                          if (data1.created_at !== void 0) {
                                            const _errs19 = errors;
                                            if (!validate61(data1.created_at, { instancePath: instancePath + "/data/" + i0 + "/created_at", parentData: data1, parentDataProperty: "created_at", rootData, dynamicAnchors })) {
                                              vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid2 = _errs19 === errors;
                                          } else {
                                            var valid2 = true;
                                          }
                                          if (valid2) {
                                            if (data1.updated_at !== void 0) {
                                              const _errs20 = errors;
                                              if (!validate61(data1.updated_at, { instancePath: instancePath + "/data/" + i0 + "/updated_at", parentData: data1, parentDataProperty: "updated_at", rootData, dynamicAnchors })) {
                                                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                                errors = vErrors.length;
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
                        }
                      }
                    } else {
                      validate278.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
              validate278.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.meta !== void 0) {
            const _errs21 = errors;
            if (!validate222(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs21 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate278.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate278.errors = vErrors;
  return errors === 0;
}
validate278.evaluated = { "props": { "data": true, "meta": true }, "dynamicProps": false, "dynamicItems": false };
var ModeratedReview = validate286;
var schema64 = { "type": "object", "required": ["id", "plugin", "rating", "own", "created_at", "updated_at", "author", "organisation", "reports"], "properties": { "id": { "$ref": "#/$defs/part-0" }, "plugin": { "$ref": "#/$defs/part-1" }, "version": { "$ref": "#/$defs/part-5" }, "rating": { "type": "integer", "minimum": 1, "maximum": 5 }, "title": { "type": "string", "maxLength": 200 }, "text": { "type": "string", "maxLength": 1e4 }, "reply": { "type": "object", "required": ["text", "at"], "properties": { "text": { "type": "string", "maxLength": 1e4 }, "at": { "$ref": "#/$defs/part-3" } } }, "own": { "type": "boolean" }, "hidden": { "type": "string", "maxLength": 1e3 }, "created_at": { "$ref": "#/$defs/part-3" }, "updated_at": { "$ref": "#/$defs/part-3" }, "author": { "type": "string", "maxLength": 320 }, "organisation": { "$ref": "#/$defs/part-1" }, "reports": { "type": "array", "items": { "type": "object", "required": ["reason", "reported_at"], "properties": { "reason": { "enum": ["spam", "abuse", "off-topic", "conflict-of-interest", "other"] }, "note": { "type": "string", "maxLength": 2e3 }, "reported_at": { "$ref": "#/$defs/part-3" } } }, "maxItems": 100 } } };
function validate286(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate286.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.plugin === void 0 && (missing0 = "plugin") || data.rating === void 0 && (missing0 = "rating") || data.own === void 0 && (missing0 = "own") || data.created_at === void 0 && (missing0 = "created_at") || data.updated_at === void 0 && (missing0 = "updated_at") || data.author === void 0 && (missing0 = "author") || data.organisation === void 0 && (missing0 = "organisation") || data.reports === void 0 && (missing0 = "reports")) {
        validate286.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate54(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.plugin !== void 0) {
            const _errs2 = errors;
            if (!validate56(data.plugin, { instancePath: instancePath + "/plugin", parentData: data, parentDataProperty: "plugin", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.version !== void 0) {
              const _errs3 = errors;
              if (!validate152(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.rating !== void 0) {
                let data3 = data.rating;
                const _errs4 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                  validate286.errors = [{ instancePath: instancePath + "/rating", schemaPath: "#/properties/rating/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs4) {
                  if (typeof data3 == "number" && isFinite(data3)) {
                    if (data3 > 5 || isNaN(data3)) {
                      validate286.errors = [{ instancePath: instancePath + "/rating", schemaPath: "#/properties/rating/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" }];
                      return false;
                    } else {
                      if (data3 < 1 || isNaN(data3)) {
                        validate286.errors = [{ instancePath: instancePath + "/rating", schemaPath: "#/properties/rating/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.title !== void 0) {
                  let data4 = data.title;
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (typeof data4 === "string") {
                      if (func1(data4) > 200) {
                        validate286.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                        return false;
                      }
                    } else {
                      validate286.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.text !== void 0) {
                    let data5 = data.text;
                    const _errs8 = errors;
                    if (errors === _errs8) {
                      if (typeof data5 === "string") {
                        if (func1(data5) > 1e4) {
                          validate286.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e4 }, message: "must NOT have more than 10000 characters" }];
                          return false;
                        }
                      } else {
                        validate286.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.reply !== void 0) {
                      let data6 = data.reply;
                      const _errs10 = errors;
                      if (errors === _errs10) {
                        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                          let missing1;
                          if (data6.text === void 0 && (missing1 = "text") || data6.at === void 0 && (missing1 = "at")) {
                            validate286.errors = [{ instancePath: instancePath + "/reply", schemaPath: "#/properties/reply/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                            return false;
                          } else {
                            if (data6.text !== void 0) {
                              let data7 = data6.text;
                              const _errs12 = errors;
                              if (errors === _errs12) {
                                if (typeof data7 === "string") {
                                  if (func1(data7) > 1e4) {
                                    validate286.errors = [{ instancePath: instancePath + "/reply/text", schemaPath: "#/properties/reply/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e4 }, message: "must NOT have more than 10000 characters" }];
                                    return false;
                                  }
                                } else {
                                  validate286.errors = [{ instancePath: instancePath + "/reply/text", schemaPath: "#/properties/reply/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid1 = _errs12 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data6.at !== void 0) {
                                const _errs14 = errors;
                                if (!validate61(data6.at, { instancePath: instancePath + "/reply/at", parentData: data6, parentDataProperty: "at", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                  errors = vErrors.length;
                                }
                                var valid1 = _errs14 === errors;
                              } else {
                                var valid1 = true;
                              }
                            }
                          }
                        } else {
                          validate286.errors = [{ instancePath: instancePath + "/reply", schemaPath: "#/properties/reply/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.own !== void 0) {
                        const _errs15 = errors;
                        if (typeof data.own !== "boolean") {
                          validate286.errors = [{ instancePath: instancePath + "/own", schemaPath: "#/properties/own/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                          return false;
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.hidden !== void 0) {
                          let data10 = data.hidden;
                          const _errs17 = errors;
                          if (errors === _errs17) {
                            if (typeof data10 === "string") {
                              if (func1(data10) > 1e3) {
                                validate286.errors = [{ instancePath: instancePath + "/hidden", schemaPath: "#/properties/hidden/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                return false;
                              }
                            } else {
                              validate286.errors = [{ instancePath: instancePath + "/hidden", schemaPath: "#/properties/hidden/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid0 = _errs17 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.created_at !== void 0) {
                            const _errs19 = errors;
                            if (!validate61(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs19 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.updated_at !== void 0) {
                              const _errs20 = errors;
                              if (!validate61(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs20 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.author !== void 0) {
                                let data13 = data.author;
                                const _errs21 = errors;
                                if (errors === _errs21) {
                                  if (typeof data13 === "string") {
                                    if (func1(data13) > 320) {
                                      validate286.errors = [{ instancePath: instancePath + "/author", schemaPath: "#/properties/author/maxLength", keyword: "maxLength", params: { limit: 320 }, message: "must NOT have more than 320 characters" }];
                                      return false;
                                    }
                                  } else {
                                    validate286.errors = [{ instancePath: instancePath + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs21 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.organisation !== void 0) {
                                  const _errs23 = errors;
                                  if (!validate56(data.organisation, { instancePath: instancePath + "/organisation", parentData: data, parentDataProperty: "organisation", rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs23 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.reports !== void 0) {
                                    let data15 = data.reports;
                                    const _errs24 = errors;
                                    if (errors === _errs24) {
                                      if (Array.isArray(data15)) {
                                        if (data15.length > 100) {
                                          validate286.errors = [{ instancePath: instancePath + "/reports", schemaPath: "#/properties/reports/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                          return false;
                                        } else {
                                          var valid2 = true;
                                          const len0 = data15.length;
                                          for (let i0 = 0; i0 < len0; i0++) {
                                            let data16 = data15[i0];
                                            const _errs26 = errors;
                                            if (errors === _errs26) {
                                              if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                                let missing2;
                                                if (data16.reason === void 0 && (missing2 = "reason") || data16.reported_at === void 0 && (missing2 = "reported_at")) {
                                                  validate286.errors = [{ instancePath: instancePath + "/reports/" + i0, schemaPath: "#/properties/reports/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                  return false;
                                                } else {
                                                  if (data16.reason !== void 0) {
                                                    let data17 = data16.reason;
                                                    const _errs28 = errors;
                                                    if (!(data17 === "spam" || data17 === "abuse" || data17 === "off-topic" || data17 === "conflict-of-interest" || data17 === "other")) {
                                                      validate286.errors = [{ instancePath: instancePath + "/reports/" + i0 + "/reason", schemaPath: "#/properties/reports/items/properties/reason/enum", keyword: "enum", params: { allowedValues: schema64.properties.reports.items.properties.reason.enum }, message: "must be equal to one of the allowed values" }];
                                                      return false;
                                                    }
                                                    var valid3 = _errs28 === errors;
                                                  } else {
                                                    var valid3 = true;
                                                  }
                                                  if (valid3) {
                                                    if (data16.note !== void 0) {
                                                      let data18 = data16.note;
                                                      const _errs29 = errors;
                                                      if (errors === _errs29) {
                                                        if (typeof data18 === "string") {
                                                          if (func1(data18) > 2e3) {
                                                            validate286.errors = [{ instancePath: instancePath + "/reports/" + i0 + "/note", schemaPath: "#/properties/reports/items/properties/note/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                            return false;
                                                          }
                                                        } else {
                                                          validate286.errors = [{ instancePath: instancePath + "/reports/" + i0 + "/note", schemaPath: "#/properties/reports/items/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid3 = _errs29 === errors;
                                                    } else {
                                                      var valid3 = true;
                                                    }
                                                    if (valid3) {
                                                      if (data16.reported_at !== void 0) {
                                                        const _errs31 = errors;
                                                        if (!validate61(data16.reported_at, { instancePath: instancePath + "/reports/" + i0 + "/reported_at", parentData: data16, parentDataProperty: "reported_at", rootData, dynamicAnchors })) {
                                                          vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                                          errors = vErrors.length;
                                                        }
                                                        var valid3 = _errs31 === errors;
                                                      } else {
                                                        var valid3 = true;
                                                      }
                                                    }
                                                  }
                                                }
                                              } else {
                                                validate286.errors = [{ instancePath: instancePath + "/reports/" + i0, schemaPath: "#/properties/reports/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                return false;
                                              }
                                            }
                                            var valid2 = _errs26 === errors;
                                            if (!valid2) {
                                              break;
                                            }
                                          }
                                        }
                                      } else {
                                        validate286.errors = [{ instancePath: instancePath + "/reports", schemaPath: "#/properties/reports/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs24 === errors;
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
    } else {
      validate286.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate286.errors = vErrors;
  return errors === 0;
}
validate286.evaluated = { "props": { "id": true, "plugin": true, "version": true, "rating": true, "title": true, "text": true, "reply": true, "own": true, "hidden": true, "created_at": true, "updated_at": true, "author": true, "organisation": true, "reports": true }, "dynamicProps": false, "dynamicItems": false };
var ModeratedReviewPage = validate295;
var schema65 = { "type": "object", "required": ["data", "meta"], "properties": { "data": { "type": "array", "items": { "type": "object", "required": ["id", "plugin", "rating", "own", "created_at", "updated_at", "author", "organisation", "reports"], "properties": { "id": { "$ref": "#/$defs/part-0" }, "plugin": { "$ref": "#/$defs/part-1" }, "version": { "$ref": "#/$defs/part-5" }, "rating": { "type": "integer", "minimum": 1, "maximum": 5 }, "title": { "type": "string", "maxLength": 200 }, "text": { "type": "string", "maxLength": 1e4 }, "reply": { "type": "object", "required": ["text", "at"], "properties": { "text": { "type": "string", "maxLength": 1e4 }, "at": { "$ref": "#/$defs/part-3" } } }, "own": { "type": "boolean" }, "hidden": { "type": "string", "maxLength": 1e3 }, "created_at": { "$ref": "#/$defs/part-3" }, "updated_at": { "$ref": "#/$defs/part-3" }, "author": { "type": "string", "maxLength": 320 }, "organisation": { "$ref": "#/$defs/part-1" }, "reports": { "type": "array", "items": { "type": "object", "required": ["reason", "reported_at"], "properties": { "reason": { "enum": ["spam", "abuse", "off-topic", "conflict-of-interest", "other"] }, "note": { "type": "string", "maxLength": 2e3 }, "reported_at": { "$ref": "#/$defs/part-3" } } }, "maxItems": 100 } } }, "maxItems": 100 }, "meta": { "$ref": "#/$defs/part-11" } } };
function validate295(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate295.evaluated;
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
        validate295.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.data !== void 0) {
          let data0 = data.data;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length > 100) {
                validate295.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
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
                      if (data1.id === void 0 && (missing1 = "id") || data1.plugin === void 0 && (missing1 = "plugin") || data1.rating === void 0 && (missing1 = "rating") || data1.own === void 0 && (missing1 = "own") || data1.created_at === void 0 && (missing1 = "created_at") || data1.updated_at === void 0 && (missing1 = "updated_at") || data1.author === void 0 && (missing1 = "author") || data1.organisation === void 0 && (missing1 = "organisation") || data1.reports === void 0 && (missing1 = "reports")) {
                        validate295.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        if (data1.id !== void 0) {
                          const _errs5 = errors;
                          if (!validate54(data1.id, { instancePath: instancePath + "/data/" + i0 + "/id", parentData: data1, parentDataProperty: "id", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs5 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.plugin !== void 0) {
                            const _errs6 = errors;
                            if (!validate56(data1.plugin, { instancePath: instancePath + "/data/" + i0 + "/plugin", parentData: data1, parentDataProperty: "plugin", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                              errors = vErrors.length;
                            }
                            var valid2 = _errs6 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data1.version !== void 0) {
                              const _errs7 = errors;
                              if (!validate152(data1.version, { instancePath: instancePath + "/data/" + i0 + "/version", parentData: data1, parentDataProperty: "version", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
                                errors = vErrors.length;
                              }
                              var valid2 = _errs7 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data1.rating !== void 0) {
                                let data5 = data1.rating;
                                const _errs8 = errors;
                                if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                                  validate295.errors = [{ instancePath: instancePath + "/data/" + i0 + "/rating", schemaPath: "#/properties/data/items/properties/rating/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs8) {
                                  if (typeof data5 == "number" && isFinite(data5)) {
                                    if (data5 > 5 || isNaN(data5)) {
                                      validate295.errors = [{ instancePath: instancePath + "/data/" + i0 + "/rating", schemaPath: "#/properties/data/items/properties/rating/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" }];
                                      return false;
                                    } else {
                                      if (data5 < 1 || isNaN(data5)) {
                                        validate295.errors = [{ instancePath: instancePath + "/data/" + i0 + "/rating", schemaPath: "#/properties/data/items/properties/rating/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                        return false;
                                      }
                                    }
                                  }
                                }
                                var valid2 = _errs8 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data1.title !== void 0) {
                                  let data6 = data1.title;
                                  const _errs10 = errors;
                                  if (errors === _errs10) {
                                    if (typeof data6 === "string") {
                                      if (func1(data6) > 200) {
                                        validate295.errors = [{ instancePath: instancePath + "/data/" + i0 + "/title", schemaPath: "#/properties/data/items/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                        return false;
                                      }
                                    } else {
                                      validate295.errors = [{ instancePath: instancePath + "/data/" + i0 + "/title", schemaPath: "#/properties/data/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid2 = _errs10 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data1.text !== void 0) {
                                    let data7 = data1.text;
                                    const _errs12 = errors;
                                    if (errors === _errs12) {
                                      if (typeof data7 === "string") {
                                        if (func1(data7) > 1e4) {
                                          validate295.errors = [{ instancePath: instancePath + "/data/" + i0 + "/text", schemaPath: "#/properties/data/items/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e4 }, message: "must NOT have more than 10000 characters" }];
                                          return false;
                                        }
                                      } else {
                                        validate295.errors = [{ instancePath: instancePath + "/data/" + i0 + "/text", schemaPath: "#/properties/data/items/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid2 = _errs12 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data1.reply !== void 0) {
                                      let data8 = data1.reply;
                                      const _errs14 = errors;
                                      if (errors === _errs14) {
                                        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                          let missing2;
                                          if (data8.text === void 0 && (missing2 = "text") || data8.at === void 0 && (missing2 = "at")) {
                                            validate295.errors = [{ instancePath: instancePath + "/data/" + i0 + "/reply", schemaPath: "#/properties/data/items/properties/reply/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                            return false;
                                          } else {
                                            if (data8.text !== void 0) {
                                              let data9 = data8.text;
                                              const _errs16 = errors;
                                              if (errors === _errs16) {
                                                if (typeof data9 === "string") {
                                                  if (func1(data9) > 1e4) {
                                                    validate295.errors = [{ instancePath: instancePath + "/data/" + i0 + "/reply/text", schemaPath: "#/properties/data/items/properties/reply/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e4 }, message: "must NOT have more than 10000 characters" }];
                                                    return false;
                                                  }
                                                } else {
                                                  validate295.errors = [{ instancePath: instancePath + "/data/" + i0 + "/reply/text", schemaPath: "#/properties/data/items/properties/reply/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                              var valid3 = _errs16 === errors;
                                            } else {
                                              var valid3 = true;
                                            }
                                            if (valid3) {
                                              if (data8.at !== void 0) {
                                                const _errs18 = errors;
                                                if (!validate61(data8.at, { instancePath: instancePath + "/data/" + i0 + "/reply/at", parentData: data8, parentDataProperty: "at", rootData, dynamicAnchors })) {
                                                  vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid3 = _errs18 === errors;
                                              } else {
                                                var valid3 = true;
                                              }
                                            }
                                          }
                                        } else {
                                          validate295.errors = [{ instancePath: instancePath + "/data/" + i0 + "/reply", schemaPath: "#/properties/data/items/properties/reply/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                          return false;
                                        }
                                      }
                                      var valid2 = _errs14 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data1.own !== void 0) {
                                        const _errs19 = errors;
                                        if (typeof data1.own !== "boolean") {
                                          validate295.errors = [{ instancePath: instancePath + "/data/" + i0 + "/own", schemaPath: "#/properties/data/items/properties/own/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                          return false;
                                        }
                                        var valid2 = _errs19 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data1.hidden !== void 0) {
                                          let data12 = data1.hidden;
                                          const _errs21 = errors;
                                          if (errors === _errs21) {
                                            if (typeof data12 === "string") {
                                              if (func1(data12) > 1e3) {
                                                validate295.errors = [{ instancePath: instancePath + "/data/" + i0 + "/hidden", schemaPath: "#/properties/data/items/properties/hidden/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                return false;
                                              }
                                            } else {
                                              validate295.errors = [{ instancePath: instancePath + "/data/" + i0 + "/hidden", schemaPath: "#/properties/data/items/properties/hidden/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid2 = _errs21 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                        if (valid2) {
                                          if (data1.created_at !== void 0) {
                                            const _errs23 = errors;
                                            if (!validate61(data1.created_at, { instancePath: instancePath + "/data/" + i0 + "/created_at", parentData: data1, parentDataProperty: "created_at", rootData, dynamicAnchors })) {
                                              vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid2 = _errs23 === errors;
                                          } else {
                                            var valid2 = true;
                                          }
                                          if (valid2) {
                                            if (data1.updated_at !== void 0) {
                                              const _errs24 = errors;
                                              if (!validate61(data1.updated_at, { instancePath: instancePath + "/data/" + i0 + "/updated_at", parentData: data1, parentDataProperty: "updated_at", rootData, dynamicAnchors })) {
                                                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid2 = _errs24 === errors;
                                            } else {
                                              var valid2 = true;
                                            }
                                            if (valid2) {
                                              if (data1.author !== void 0) {
                                                let data15 = data1.author;
                                                const _errs25 = errors;
                                                if (errors === _errs25) {
                                                  if (typeof data15 === "string") {
                                                    if (func1(data15) > 320) {
                                                      validate295.errors = [{ instancePath: instancePath + "/data/" + i0 + "/author", schemaPath: "#/properties/data/items/properties/author/maxLength", keyword: "maxLength", params: { limit: 320 }, message: "must NOT have more than 320 characters" }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate295.errors = [{ instancePath: instancePath + "/data/" + i0 + "/author", schemaPath: "#/properties/data/items/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid2 = _errs25 === errors;
                                              } else {
                                                var valid2 = true;
                                              }
                                              if (valid2) {
                                                if (data1.organisation !== void 0) {
                                                  const _errs27 = errors;
                                                  if (!validate56(data1.organisation, { instancePath: instancePath + "/data/" + i0 + "/organisation", parentData: data1, parentDataProperty: "organisation", rootData, dynamicAnchors })) {
                                                    vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid2 = _errs27 === errors;
                                                } else {
                                                  var valid2 = true;
                                                }
                                                if (valid2) {
                                                  if (data1.reports !== void 0) {
                                                    let data17 = data1.reports;
                                                    const _errs28 = errors;
                                                    if (errors === _errs28) {
                                                      if (Array.isArray(data17)) {
                                                        if (data17.length > 100) {
                                                          validate295.errors = [{ instancePath: instancePath + "/data/" + i0 + "/reports", schemaPath: "#/properties/data/items/properties/reports/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                                          return false;
                                                        } else {
                                                          var valid4 = true;
                                                          const len1 = data17.length;
                                                          for (let i1 = 0; i1 < len1; i1++) {
                                                            let data18 = data17[i1];
                                                            const _errs30 = errors;
                                                            if (errors === _errs30) {
                                                              if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                                                let missing3;
                                                                if (data18.reason === void 0 && (missing3 = "reason") || data18.reported_at === void 0 && (missing3 = "reported_at")) {
                                                                  validate295.errors = [{ instancePath: instancePath + "/data/" + i0 + "/reports/" + i1, schemaPath: "#/properties/data/items/properties/reports/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                  return false;
                                                                } else {
                                                                  if (data18.reason !== void 0) {
                                                                    let data19 = data18.reason;
                                                                    const _errs32 = errors;
                                                                    if (!(data19 === "spam" || data19 === "abuse" || data19 === "off-topic" || data19 === "conflict-of-interest" || data19 === "other")) {
                                                                      validate295.errors = [{ instancePath: instancePath + "/data/" + i0 + "/reports/" + i1 + "/reason", schemaPath: "#/properties/data/items/properties/reports/items/properties/reason/enum", keyword: "enum", params: { allowedValues: schema65.properties.data.items.properties.reports.items.properties.reason.enum }, message: "must be equal to one of the allowed values" }];
                                                                      return false;
                                                                    }
                                                                    var valid5 = _errs32 === errors;
                                                                  } else {
                                                                    var valid5 = true;
                                                                  }
                                                                  if (valid5) {
                                                                    if (data18.note !== void 0) {
                                                                      let data20 = data18.note;
                                                                      const _errs33 = errors;
                                                                      if (errors === _errs33) {
                                                                        if (typeof data20 === "string") {
                                                                          if (func1(data20) > 2e3) {
                                                                            validate295.errors = [{ instancePath: instancePath + "/data/" + i0 + "/reports/" + i1 + "/note", schemaPath: "#/properties/data/items/properties/reports/items/properties/note/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                                            return false;
                                                                          }
                                                                        } else {
                                                                          validate295.errors = [{ instancePath: instancePath + "/data/" + i0 + "/reports/" + i1 + "/note", schemaPath: "#/properties/data/items/properties/reports/items/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid5 = _errs33 === errors;
                                                                    } else {
                                                                      var valid5 = true;
                                                                    }
                                                                    if (valid5) {
                                                                      if (data18.reported_at !== void 0) {
                                                                        const _errs35 = errors;
                                                                        if (!validate61(data18.reported_at, { instancePath: instancePath + "/data/" + i0 + "/reports/" + i1 + "/reported_at", parentData: data18, parentDataProperty: "reported_at", rootData, dynamicAnchors })) {
                                                                          vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                                                          errors = vErrors.length;
                                                                        }
                                                                        var valid5 = _errs35 === errors;
                                                                      } else {
                                                                        var valid5 = true;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              } else {
                                                                validate295.errors = [{ instancePath: instancePath + "/data/" + i0 + "/reports/" + i1, schemaPath: "#/properties/data/items/properties/reports/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid4 = _errs30 === errors;
                                                            if (!valid4) {
                                                              break;
                                                            }
                                                          }
                                                        }
                                                      } else {
                                                        validate295.errors = [{ instancePath: instancePath + "/data/" + i0 + "/reports", schemaPath: "#/properties/data/items/properties/reports/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid2 = _errs28 === errors;
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
                      validate295.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
              validate295.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.meta !== void 0) {
            const _errs36 = errors;
            if (!validate222(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs36 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate295.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate295.errors = vErrors;
  return errors === 0;
}
validate295.evaluated = { "props": { "data": true, "meta": true }, "dynamicProps": false, "dynamicItems": false };
var RegisterResult = validate305;
var schema66 = { "type": "object", "required": ["id", "slug", "publisher", "visibility"], "properties": { "id": { "type": "string", "maxLength": 100 }, "slug": { "$ref": "#/$defs/part-1" }, "publisher": { "$ref": "#/$defs/part-1" }, "visibility": { "enum": ["public", "tenant", "private"] } } };
function validate305(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate305.evaluated;
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
        validate305.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) > 100) {
                validate305.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                return false;
              }
            } else {
              validate305.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.slug !== void 0) {
            const _errs3 = errors;
            if (!validate56(data.slug, { instancePath: instancePath + "/slug", parentData: data, parentDataProperty: "slug", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.publisher !== void 0) {
              const _errs4 = errors;
              if (!validate56(data.publisher, { instancePath: instancePath + "/publisher", parentData: data, parentDataProperty: "publisher", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.visibility !== void 0) {
                let data3 = data.visibility;
                const _errs5 = errors;
                if (!(data3 === "public" || data3 === "tenant" || data3 === "private")) {
                  validate305.errors = [{ instancePath: instancePath + "/visibility", schemaPath: "#/properties/visibility/enum", keyword: "enum", params: { allowedValues: schema66.properties.visibility.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate305.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate305.errors = vErrors;
  return errors === 0;
}
validate305.evaluated = { "props": { "id": true, "slug": true, "publisher": true, "visibility": true }, "dynamicProps": false, "dynamicItems": false };
var Organisation = validate308;
var schema67 = { "type": "object", "required": ["id", "slug", "name", "role"], "properties": { "id": { "$ref": "#/$defs/part-0" }, "slug": { "$ref": "#/$defs/part-1" }, "name": { "type": "string", "maxLength": 200 }, "role": { "enum": ["owner", "maintainer", "publisher", "reader"] } } };
function validate308(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate308.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.slug === void 0 && (missing0 = "slug") || data.name === void 0 && (missing0 = "name") || data.role === void 0 && (missing0 = "role")) {
        validate308.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate54(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.slug !== void 0) {
            const _errs2 = errors;
            if (!validate56(data.slug, { instancePath: instancePath + "/slug", parentData: data, parentDataProperty: "slug", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.name !== void 0) {
              let data2 = data.name;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data2 === "string") {
                  if (func1(data2) > 200) {
                    validate308.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                    return false;
                  }
                } else {
                  validate308.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.role !== void 0) {
                let data3 = data.role;
                const _errs5 = errors;
                if (!(data3 === "owner" || data3 === "maintainer" || data3 === "publisher" || data3 === "reader")) {
                  validate308.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema67.properties.role.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate308.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate308.errors = vErrors;
  return errors === 0;
}
validate308.evaluated = { "props": { "id": true, "slug": true, "name": true, "role": true }, "dynamicProps": false, "dynamicItems": false };
var Invitation = validate311;
var schema68 = { "type": "object", "required": ["id", "role", "invited_by", "created_at", "expires_at"], "properties": { "id": { "$ref": "#/$defs/part-0" }, "email": { "type": "string", "maxLength": 320 }, "role": { "enum": ["owner", "maintainer", "publisher", "reader"] }, "invited_by": { "type": "string", "maxLength": 320 }, "created_at": { "$ref": "#/$defs/part-3" }, "expires_at": { "$ref": "#/$defs/part-3" } } };
function validate311(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate311.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.role === void 0 && (missing0 = "role") || data.invited_by === void 0 && (missing0 = "invited_by") || data.created_at === void 0 && (missing0 = "created_at") || data.expires_at === void 0 && (missing0 = "expires_at")) {
        validate311.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate54(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.email !== void 0) {
            let data1 = data.email;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data1 === "string") {
                if (func1(data1) > 320) {
                  validate311.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/maxLength", keyword: "maxLength", params: { limit: 320 }, message: "must NOT have more than 320 characters" }];
                  return false;
                }
              } else {
                validate311.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.role !== void 0) {
              let data2 = data.role;
              const _errs4 = errors;
              if (!(data2 === "owner" || data2 === "maintainer" || data2 === "publisher" || data2 === "reader")) {
                validate311.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema68.properties.role.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.invited_by !== void 0) {
                let data3 = data.invited_by;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (typeof data3 === "string") {
                    if (func1(data3) > 320) {
                      validate311.errors = [{ instancePath: instancePath + "/invited_by", schemaPath: "#/properties/invited_by/maxLength", keyword: "maxLength", params: { limit: 320 }, message: "must NOT have more than 320 characters" }];
                      return false;
                    }
                  } else {
                    validate311.errors = [{ instancePath: instancePath + "/invited_by", schemaPath: "#/properties/invited_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.created_at !== void 0) {
                  const _errs7 = errors;
                  if (!validate61(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.expires_at !== void 0) {
                    const _errs8 = errors;
                    if (!validate61(data.expires_at, { instancePath: instancePath + "/expires_at", parentData: data, parentDataProperty: "expires_at", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs8 === errors;
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
      validate311.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate311.errors = vErrors;
  return errors === 0;
}
validate311.evaluated = { "props": { "id": true, "email": true, "role": true, "invited_by": true, "created_at": true, "expires_at": true }, "dynamicProps": false, "dynamicItems": false };
var NewInvitation = validate315;
var schema69 = { "type": "object", "required": ["id", "role", "invited_by", "created_at", "expires_at", "link"], "properties": { "id": { "$ref": "#/$defs/part-0" }, "email": { "type": "string", "maxLength": 320 }, "role": { "enum": ["owner", "maintainer", "publisher", "reader"] }, "invited_by": { "type": "string", "maxLength": 320 }, "created_at": { "$ref": "#/$defs/part-3" }, "expires_at": { "$ref": "#/$defs/part-3" }, "link": { "type": "string", "maxLength": 2200 } } };
function validate315(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate315.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.role === void 0 && (missing0 = "role") || data.invited_by === void 0 && (missing0 = "invited_by") || data.created_at === void 0 && (missing0 = "created_at") || data.expires_at === void 0 && (missing0 = "expires_at") || data.link === void 0 && (missing0 = "link")) {
        validate315.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate54(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.email !== void 0) {
            let data1 = data.email;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data1 === "string") {
                if (func1(data1) > 320) {
                  validate315.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/maxLength", keyword: "maxLength", params: { limit: 320 }, message: "must NOT have more than 320 characters" }];
                  return false;
                }
              } else {
                validate315.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.role !== void 0) {
              let data2 = data.role;
              const _errs4 = errors;
              if (!(data2 === "owner" || data2 === "maintainer" || data2 === "publisher" || data2 === "reader")) {
                validate315.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema69.properties.role.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.invited_by !== void 0) {
                let data3 = data.invited_by;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (typeof data3 === "string") {
                    if (func1(data3) > 320) {
                      validate315.errors = [{ instancePath: instancePath + "/invited_by", schemaPath: "#/properties/invited_by/maxLength", keyword: "maxLength", params: { limit: 320 }, message: "must NOT have more than 320 characters" }];
                      return false;
                    }
                  } else {
                    validate315.errors = [{ instancePath: instancePath + "/invited_by", schemaPath: "#/properties/invited_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.created_at !== void 0) {
                  const _errs7 = errors;
                  if (!validate61(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.expires_at !== void 0) {
                    const _errs8 = errors;
                    if (!validate61(data.expires_at, { instancePath: instancePath + "/expires_at", parentData: data, parentDataProperty: "expires_at", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.link !== void 0) {
                      let data6 = data.link;
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (typeof data6 === "string") {
                          if (func1(data6) > 2200) {
                            validate315.errors = [{ instancePath: instancePath + "/link", schemaPath: "#/properties/link/maxLength", keyword: "maxLength", params: { limit: 2200 }, message: "must NOT have more than 2200 characters" }];
                            return false;
                          }
                        } else {
                          validate315.errors = [{ instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs9 === errors;
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
      validate315.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate315.errors = vErrors;
  return errors === 0;
}
validate315.evaluated = { "props": { "id": true, "email": true, "role": true, "invited_by": true, "created_at": true, "expires_at": true, "link": true }, "dynamicProps": false, "dynamicItems": false };
var InvitationList = validate319;
var schema70 = { "type": "object", "required": ["data"], "properties": { "data": { "type": "array", "items": { "type": "object", "required": ["id", "role", "invited_by", "created_at", "expires_at"], "properties": { "id": { "$ref": "#/$defs/part-0" }, "email": { "type": "string", "maxLength": 320 }, "role": { "enum": ["owner", "maintainer", "publisher", "reader"] }, "invited_by": { "type": "string", "maxLength": 320 }, "created_at": { "$ref": "#/$defs/part-3" }, "expires_at": { "$ref": "#/$defs/part-3" } } }, "maxItems": 1e3 } } };
function validate319(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate319.evaluated;
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
        validate319.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.data !== void 0) {
          let data0 = data.data;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length > 1e3) {
                validate319.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
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
                      if (data1.id === void 0 && (missing1 = "id") || data1.role === void 0 && (missing1 = "role") || data1.invited_by === void 0 && (missing1 = "invited_by") || data1.created_at === void 0 && (missing1 = "created_at") || data1.expires_at === void 0 && (missing1 = "expires_at")) {
                        validate319.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        if (data1.id !== void 0) {
                          const _errs5 = errors;
                          if (!validate54(data1.id, { instancePath: instancePath + "/data/" + i0 + "/id", parentData: data1, parentDataProperty: "id", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs5 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.email !== void 0) {
                            let data3 = data1.email;
                            const _errs6 = errors;
                            if (errors === _errs6) {
                              if (typeof data3 === "string") {
                                if (func1(data3) > 320) {
                                  validate319.errors = [{ instancePath: instancePath + "/data/" + i0 + "/email", schemaPath: "#/properties/data/items/properties/email/maxLength", keyword: "maxLength", params: { limit: 320 }, message: "must NOT have more than 320 characters" }];
                                  return false;
                                }
                              } else {
                                validate319.errors = [{ instancePath: instancePath + "/data/" + i0 + "/email", schemaPath: "#/properties/data/items/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid2 = _errs6 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data1.role !== void 0) {
                              let data4 = data1.role;
                              const _errs8 = errors;
                              if (!(data4 === "owner" || data4 === "maintainer" || data4 === "publisher" || data4 === "reader")) {
                                validate319.errors = [{ instancePath: instancePath + "/data/" + i0 + "/role", schemaPath: "#/properties/data/items/properties/role/enum", keyword: "enum", params: { allowedValues: schema70.properties.data.items.properties.role.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                              }
                              var valid2 = _errs8 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data1.invited_by !== void 0) {
                                let data5 = data1.invited_by;
                                const _errs9 = errors;
                                if (errors === _errs9) {
                                  if (typeof data5 === "string") {
                                    if (func1(data5) > 320) {
                                      validate319.errors = [{ instancePath: instancePath + "/data/" + i0 + "/invited_by", schemaPath: "#/properties/data/items/properties/invited_by/maxLength", keyword: "maxLength", params: { limit: 320 }, message: "must NOT have more than 320 characters" }];
                                      return false;
                                    }
                                  } else {
                                    validate319.errors = [{ instancePath: instancePath + "/data/" + i0 + "/invited_by", schemaPath: "#/properties/data/items/properties/invited_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid2 = _errs9 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data1.created_at !== void 0) {
                                  const _errs11 = errors;
                                  if (!validate61(data1.created_at, { instancePath: instancePath + "/data/" + i0 + "/created_at", parentData: data1, parentDataProperty: "created_at", rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid2 = _errs11 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data1.expires_at !== void 0) {
                                    const _errs12 = errors;
                                    if (!validate61(data1.expires_at, { instancePath: instancePath + "/data/" + i0 + "/expires_at", parentData: data1, parentDataProperty: "expires_at", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid2 = _errs12 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    } else {
                      validate319.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
              validate319.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate319.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate319.errors = vErrors;
  return errors === 0;
}
validate319.evaluated = { "props": { "data": true }, "dynamicProps": false, "dynamicItems": false };
var ReadOnlyState = validate323;
function validate323(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate323.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.read_only === void 0 && (missing0 = "read_only") || data.by_configuration === void 0 && (missing0 = "by_configuration")) {
        validate323.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.read_only !== void 0) {
          const _errs1 = errors;
          if (typeof data.read_only !== "boolean") {
            validate323.errors = [{ instancePath: instancePath + "/read_only", schemaPath: "#/properties/read_only/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.by_configuration !== void 0) {
            const _errs3 = errors;
            if (typeof data.by_configuration !== "boolean") {
              validate323.errors = [{ instancePath: instancePath + "/by_configuration", schemaPath: "#/properties/by_configuration/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.reason !== void 0) {
              const _errs5 = errors;
              if (typeof data.reason !== "string") {
                validate323.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.changed_by !== void 0) {
                const _errs7 = errors;
                if (typeof data.changed_by !== "string") {
                  validate323.errors = [{ instancePath: instancePath + "/changed_by", schemaPath: "#/properties/changed_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.changed_at !== void 0) {
                  const _errs9 = errors;
                  if (typeof data.changed_at !== "string") {
                    validate323.errors = [{ instancePath: instancePath + "/changed_at", schemaPath: "#/properties/changed_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate323.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate323.errors = vErrors;
  return errors === 0;
}
validate323.evaluated = { "props": { "read_only": true, "by_configuration": true, "reason": true, "changed_by": true, "changed_at": true }, "dynamicProps": false, "dynamicItems": false };
export {
  Advisory,
  AdvisoryList,
  AuditPage,
  CategoryList,
  Checkout,
  Earnings,
  Entitlement,
  EntitlementList,
  FeaturedList,
  FileList,
  Invitation,
  InvitationList,
  ManagedPlugin,
  ManagedPluginPage,
  ModeratedReview,
  ModeratedReviewPage,
  NewInvitation,
  NewWebhook,
  Organisation,
  PaymentList,
  PendingReviewPage,
  PlatformAnalytics,
  PluginFlag,
  PluginFlagPage,
  PluginPricing,
  PluginReview,
  PluginReviewPage,
  Portal,
  ReadOnlyState,
  RefundResult,
  RegisterResult,
  SearchPage,
  SecurityReportList,
  TrendingList,
  Webhook,
  WebhookDelivery,
  WebhookDeliveryDetail,
  WebhookDeliveryPage,
  WebhookList
};
