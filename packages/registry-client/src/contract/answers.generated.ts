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
var AccessToken = validate53;
var func1 = require_ucs2length().default;
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
      if (data.access_token === void 0 && (missing0 = "access_token") || data.token_type === void 0 && (missing0 = "token_type")) {
        validate53.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.access_token !== void 0) {
          let data0 = data.access_token;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) > 200) {
                validate53.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "#/properties/access_token/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                return false;
              }
            } else {
              validate53.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "#/properties/access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                  validate53.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "#/properties/token_type/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" }];
                  return false;
                }
              } else {
                validate53.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "#/properties/token_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                validate53.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "#/properties/expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs5) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 1 || isNaN(data2)) {
                    validate53.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "#/properties/expires_in/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
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
                      validate53.errors = [{ instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                      return false;
                    }
                  } else {
                    validate53.errors = [{ instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
      validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": { "access_token": true, "token_type": true, "expires_in": true, "scope": true }, "dynamicProps": false, "dynamicItems": false };
var ChangedVersions = validate54;
var schema22 = { "type": "object", "required": ["id", "plugin_id", "slug", "version", "publisher", "state", "sha256", "size", "tree_digest", "key_id", "visibility", "channel", "created_at", "download_url", "signature_url"], "properties": { "id": { "$ref": "#/$defs/part-1" }, "plugin_id": { "$ref": "#/$defs/part-1" }, "slug": { "$ref": "#/$defs/part-2" }, "version": { "$ref": "#/$defs/part-3" }, "publisher": { "$ref": "#/$defs/part-2" }, "state": { "$ref": "#/$defs/part-4" }, "state_reason": { "type": "string", "maxLength": 1e3 }, "quarantined": { "type": "string", "maxLength": 1e3 }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "size": { "type": "integer", "minimum": 0 }, "tree_digest": { "type": "string", "pattern": "^t1:[A-Za-z0-9+/]{43}=$" }, "key_id": { "type": "string", "pattern": "^SHA256:[A-Za-z0-9+/]{43}$" }, "visibility": { "enum": ["public", "tenant", "private"] }, "channel": { "type": "string", "maxLength": 50 }, "changelog": { "type": "string", "maxLength": 1e5 }, "yanked": { "type": "string", "maxLength": 1e3 }, "deprecated": { "type": "string", "maxLength": 1e3 }, "replacement": { "$ref": "#/$defs/part-2" }, "published_at": { "$ref": "#/$defs/part-5" }, "created_at": { "$ref": "#/$defs/part-5" }, "download_url": { "type": "string", "maxLength": 2e3 }, "signature_url": { "type": "string", "maxLength": 2e3 } } };
var pattern3 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
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
      if (!pattern3.test(data)) {
        validate56.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' }];
        return false;
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
var pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
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
    if (typeof data === "string") {
      if (func1(data) > 100) {
        validate59.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
        return false;
      } else {
        if (func1(data) < 2) {
          validate59.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
          return false;
        } else {
          if (!pattern4.test(data)) {
            validate59.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
            return false;
          }
        }
      }
    } else {
      validate59.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern5 = new RegExp("^\\d+\\.\\d+\\.\\d+[0-9A-Za-z.+-]*$", "u");
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
      if (func1(data) > 128) {
        validate61.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
        return false;
      } else {
        if (!pattern5.test(data)) {
          validate61.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d+\\.\\d+\\.\\d+[0-9A-Za-z.+-]*$" }, message: 'must match pattern "^\\d+\\.\\d+\\.\\d+[0-9A-Za-z.+-]*$"' }];
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
var schema26 = { "enum": ["staged", "checking", "published", "held", "rejected"] };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "staged" || data === "checking" || data === "published" || data === "held" || data === "rejected")) {
    validate64.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema26.enum }, message: "must be equal to one of the allowed values" }];
    return false;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern9 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$", "u");
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (func1(data) > 40) {
        validate67.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
        return false;
      } else {
        if (!pattern9.test(data)) {
          validate67.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"' }];
          return false;
        }
      }
    } else {
      validate67.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern7 = new RegExp("^t1:[A-Za-z0-9+/]{43}=$", "u");
var pattern8 = new RegExp("^SHA256:[A-Za-z0-9+/]{43}$", "u");
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
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
        validate55.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate56(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.plugin_id !== void 0) {
            const _errs2 = errors;
            if (!validate56(data.plugin_id, { instancePath: instancePath + "/plugin_id", parentData: data, parentDataProperty: "plugin_id", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.slug !== void 0) {
              const _errs3 = errors;
              if (!validate59(data.slug, { instancePath: instancePath + "/slug", parentData: data, parentDataProperty: "slug", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.version !== void 0) {
                const _errs4 = errors;
                if (!validate61(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.publisher !== void 0) {
                  const _errs5 = errors;
                  if (!validate59(data.publisher, { instancePath: instancePath + "/publisher", parentData: data, parentDataProperty: "publisher", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.state !== void 0) {
                    const _errs6 = errors;
                    if (!validate64(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.state_reason !== void 0) {
                      let data6 = data.state_reason;
                      const _errs7 = errors;
                      if (errors === _errs7) {
                        if (typeof data6 === "string") {
                          if (func1(data6) > 1e3) {
                            validate55.errors = [{ instancePath: instancePath + "/state_reason", schemaPath: "#/properties/state_reason/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                            return false;
                          }
                        } else {
                          validate55.errors = [{ instancePath: instancePath + "/state_reason", schemaPath: "#/properties/state_reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs7 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.quarantined !== void 0) {
                        let data7 = data.quarantined;
                        const _errs9 = errors;
                        if (errors === _errs9) {
                          if (typeof data7 === "string") {
                            if (func1(data7) > 1e3) {
                              validate55.errors = [{ instancePath: instancePath + "/quarantined", schemaPath: "#/properties/quarantined/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                              return false;
                            }
                          } else {
                            validate55.errors = [{ instancePath: instancePath + "/quarantined", schemaPath: "#/properties/quarantined/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.sha256 !== void 0) {
                          let data8 = data.sha256;
                          const _errs11 = errors;
                          if (errors === _errs11) {
                            if (typeof data8 === "string") {
                              if (!pattern6.test(data8)) {
                                validate55.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                return false;
                              }
                            } else {
                              validate55.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid0 = _errs11 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.size !== void 0) {
                            let data9 = data.size;
                            const _errs13 = errors;
                            if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                              validate55.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            if (errors === _errs13) {
                              if (typeof data9 == "number" && isFinite(data9)) {
                                if (data9 < 0 || isNaN(data9)) {
                                  validate55.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                  return false;
                                }
                              }
                            }
                            var valid0 = _errs13 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.tree_digest !== void 0) {
                              let data10 = data.tree_digest;
                              const _errs15 = errors;
                              if (errors === _errs15) {
                                if (typeof data10 === "string") {
                                  if (!pattern7.test(data10)) {
                                    validate55.errors = [{ instancePath: instancePath + "/tree_digest", schemaPath: "#/properties/tree_digest/pattern", keyword: "pattern", params: { pattern: "^t1:[A-Za-z0-9+/]{43}=$" }, message: 'must match pattern "^t1:[A-Za-z0-9+/]{43}=$"' }];
                                    return false;
                                  }
                                } else {
                                  validate55.errors = [{ instancePath: instancePath + "/tree_digest", schemaPath: "#/properties/tree_digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs15 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.key_id !== void 0) {
                                let data11 = data.key_id;
                                const _errs17 = errors;
                                if (errors === _errs17) {
                                  if (typeof data11 === "string") {
                                    if (!pattern8.test(data11)) {
                                      validate55.errors = [{ instancePath: instancePath + "/key_id", schemaPath: "#/properties/key_id/pattern", keyword: "pattern", params: { pattern: "^SHA256:[A-Za-z0-9+/]{43}$" }, message: 'must match pattern "^SHA256:[A-Za-z0-9+/]{43}$"' }];
                                      return false;
                                    }
                                  } else {
                                    validate55.errors = [{ instancePath: instancePath + "/key_id", schemaPath: "#/properties/key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs17 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.visibility !== void 0) {
                                  let data12 = data.visibility;
                                  const _errs19 = errors;
                                  if (!(data12 === "public" || data12 === "tenant" || data12 === "private")) {
                                    validate55.errors = [{ instancePath: instancePath + "/visibility", schemaPath: "#/properties/visibility/enum", keyword: "enum", params: { allowedValues: schema22.properties.visibility.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                  }
                                  var valid0 = _errs19 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.channel !== void 0) {
                                    let data13 = data.channel;
                                    const _errs20 = errors;
                                    if (errors === _errs20) {
                                      if (typeof data13 === "string") {
                                        if (func1(data13) > 50) {
                                          validate55.errors = [{ instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                                          return false;
                                        }
                                      } else {
                                        validate55.errors = [{ instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs20 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.changelog !== void 0) {
                                      let data14 = data.changelog;
                                      const _errs22 = errors;
                                      if (errors === _errs22) {
                                        if (typeof data14 === "string") {
                                          if (func1(data14) > 1e5) {
                                            validate55.errors = [{ instancePath: instancePath + "/changelog", schemaPath: "#/properties/changelog/maxLength", keyword: "maxLength", params: { limit: 1e5 }, message: "must NOT have more than 100000 characters" }];
                                            return false;
                                          }
                                        } else {
                                          validate55.errors = [{ instancePath: instancePath + "/changelog", schemaPath: "#/properties/changelog/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs22 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.yanked !== void 0) {
                                        let data15 = data.yanked;
                                        const _errs24 = errors;
                                        if (errors === _errs24) {
                                          if (typeof data15 === "string") {
                                            if (func1(data15) > 1e3) {
                                              validate55.errors = [{ instancePath: instancePath + "/yanked", schemaPath: "#/properties/yanked/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                              return false;
                                            }
                                          } else {
                                            validate55.errors = [{ instancePath: instancePath + "/yanked", schemaPath: "#/properties/yanked/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs24 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.deprecated !== void 0) {
                                          let data16 = data.deprecated;
                                          const _errs26 = errors;
                                          if (errors === _errs26) {
                                            if (typeof data16 === "string") {
                                              if (func1(data16) > 1e3) {
                                                validate55.errors = [{ instancePath: instancePath + "/deprecated", schemaPath: "#/properties/deprecated/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                return false;
                                              }
                                            } else {
                                              validate55.errors = [{ instancePath: instancePath + "/deprecated", schemaPath: "#/properties/deprecated/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs26 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.replacement !== void 0) {
                                            const _errs28 = errors;
                                            if (!validate59(data.replacement, { instancePath: instancePath + "/replacement", parentData: data, parentDataProperty: "replacement", rootData, dynamicAnchors })) {
                                              vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid0 = _errs28 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.published_at !== void 0) {
                                              const _errs29 = errors;
                                              if (!validate67(data.published_at, { instancePath: instancePath + "/published_at", parentData: data, parentDataProperty: "published_at", rootData, dynamicAnchors })) {
                                                vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid0 = _errs29 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.created_at !== void 0) {
                                                const _errs30 = errors;
                                                if (!validate67(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors })) {
                                                  vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid0 = _errs30 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.download_url !== void 0) {
                                                  let data20 = data.download_url;
                                                  const _errs31 = errors;
                                                  if (errors === _errs31) {
                                                    if (typeof data20 === "string") {
                                                      if (func1(data20) > 2e3) {
                                                        validate55.errors = [{ instancePath: instancePath + "/download_url", schemaPath: "#/properties/download_url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate55.errors = [{ instancePath: instancePath + "/download_url", schemaPath: "#/properties/download_url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid0 = _errs31 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.signature_url !== void 0) {
                                                    let data21 = data.signature_url;
                                                    const _errs33 = errors;
                                                    if (errors === _errs33) {
                                                      if (typeof data21 === "string") {
                                                        if (func1(data21) > 2e3) {
                                                          validate55.errors = [{ instancePath: instancePath + "/signature_url", schemaPath: "#/properties/signature_url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate55.errors = [{ instancePath: instancePath + "/signature_url", schemaPath: "#/properties/signature_url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid0 = _errs33 === errors;
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
    } else {
      validate55.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "props": { "id": true, "plugin_id": true, "slug": true, "version": true, "publisher": true, "state": true, "state_reason": true, "quarantined": true, "sha256": true, "size": true, "tree_digest": true, "key_id": true, "visibility": true, "channel": true, "changelog": true, "yanked": true, "deprecated": true, "replacement": true, "published_at": true, "created_at": true, "download_url": true, "signature_url": true }, "dynamicProps": false, "dynamicItems": false };
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
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data")) {
        validate54.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.data !== void 0) {
          let data0 = data.data;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length > 1e4) {
                validate54.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" }];
                return false;
              } else {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs3 = errors;
                  if (!validate55(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs3 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
            } else {
              validate54.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "props": { "data": true }, "dynamicProps": false, "dynamicItems": false };
var CiToken = validate71;
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length > 100) {
        validate74.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
        return false;
      } else {
        var valid0 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0];
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) > 200) {
                validate74.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                return false;
              }
            } else {
              validate74.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
      validate74.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate74.errors = vErrors;
  return errors === 0;
}
validate74.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate71.evaluated;
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
        validate71.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.token !== void 0) {
          let data0 = data.token;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) > 200) {
                validate71.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                return false;
              }
            } else {
              validate71.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.plugin !== void 0) {
            const _errs3 = errors;
            if (!validate59(data.plugin, { instancePath: instancePath + "/plugin", parentData: data, parentDataProperty: "plugin", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.publisher !== void 0) {
              const _errs4 = errors;
              if (!validate59(data.publisher, { instancePath: instancePath + "/publisher", parentData: data, parentDataProperty: "publisher", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.scopes !== void 0) {
                const _errs5 = errors;
                if (!validate74(data.scopes, { instancePath: instancePath + "/scopes", parentData: data, parentDataProperty: "scopes", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.expires_at !== void 0) {
                  const _errs6 = errors;
                  if (!validate67(data.expires_at, { instancePath: instancePath + "/expires_at", parentData: data, parentDataProperty: "expires_at", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate71.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { "props": { "token": true, "plugin": true, "publisher": true, "scopes": true, "expires_at": true }, "dynamicProps": false, "dynamicItems": false };
var DeviceCode = validate77;
var pattern10 = new RegExp("^[A-Z0-9-]+$", "u");
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate77.evaluated;
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
        validate77.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.device_code !== void 0) {
          let data0 = data.device_code;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) > 200) {
                validate77.errors = [{ instancePath: instancePath + "/device_code", schemaPath: "#/properties/device_code/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                return false;
              } else {
                if (func1(data0) < 1) {
                  validate77.errors = [{ instancePath: instancePath + "/device_code", schemaPath: "#/properties/device_code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              }
            } else {
              validate77.errors = [{ instancePath: instancePath + "/device_code", schemaPath: "#/properties/device_code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                  validate77.errors = [{ instancePath: instancePath + "/user_code", schemaPath: "#/properties/user_code/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                  return false;
                } else {
                  if (func1(data1) < 1) {
                    validate77.errors = [{ instancePath: instancePath + "/user_code", schemaPath: "#/properties/user_code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  } else {
                    if (!pattern10.test(data1)) {
                      validate77.errors = [{ instancePath: instancePath + "/user_code", schemaPath: "#/properties/user_code/pattern", keyword: "pattern", params: { pattern: "^[A-Z0-9-]+$" }, message: 'must match pattern "^[A-Z0-9-]+$"' }];
                      return false;
                    }
                  }
                }
              } else {
                validate77.errors = [{ instancePath: instancePath + "/user_code", schemaPath: "#/properties/user_code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                    validate77.errors = [{ instancePath: instancePath + "/verification_uri", schemaPath: "#/properties/verification_uri/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                    return false;
                  }
                } else {
                  validate77.errors = [{ instancePath: instancePath + "/verification_uri", schemaPath: "#/properties/verification_uri/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                      validate77.errors = [{ instancePath: instancePath + "/verification_uri_complete", schemaPath: "#/properties/verification_uri_complete/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                      return false;
                    }
                  } else {
                    validate77.errors = [{ instancePath: instancePath + "/verification_uri_complete", schemaPath: "#/properties/verification_uri_complete/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                    validate77.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "#/properties/expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 86400 || isNaN(data4)) {
                        validate77.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "#/properties/expires_in/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" }];
                        return false;
                      } else {
                        if (data4 < 1 || isNaN(data4)) {
                          validate77.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "#/properties/expires_in/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
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
                      validate77.errors = [{ instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs11) {
                      if (typeof data5 == "number" && isFinite(data5)) {
                        if (data5 > 600 || isNaN(data5)) {
                          validate77.errors = [{ instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 }, message: "must be <= 600" }];
                          return false;
                        } else {
                          if (data5 < 1 || isNaN(data5)) {
                            validate77.errors = [{ instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
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
      validate77.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate77.errors = vErrors;
  return errors === 0;
}
validate77.evaluated = { "props": { "device_code": true, "user_code": true, "verification_uri": true, "verification_uri_complete": true, "expires_in": true, "interval": true }, "dynamicProps": false, "dynamicItems": false };
var KeyChallenge = validate78;
var pattern11 = new RegExp("^[A-Za-z0-9_-]{43}$", "u");
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate78.evaluated;
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
        validate78.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.nonce !== void 0) {
          let data0 = data.nonce;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern11.test(data0)) {
                validate78.errors = [{ instancePath: instancePath + "/nonce", schemaPath: "#/properties/nonce/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{43}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{43}$"' }];
                return false;
              }
            } else {
              validate78.errors = [{ instancePath: instancePath + "/nonce", schemaPath: "#/properties/nonce/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.expires_at !== void 0) {
            const _errs3 = errors;
            if (!validate67(data.expires_at, { instancePath: instancePath + "/expires_at", parentData: data, parentDataProperty: "expires_at", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate78.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate78.errors = vErrors;
  return errors === 0;
}
validate78.evaluated = { "props": { "nonce": true, "expires_at": true }, "dynamicProps": false, "dynamicItems": false };
var KeyList = validate80;
var schema34 = { "type": "object", "required": ["key_id", "public_key", "label", "not_before"], "properties": { "key_id": { "type": "string", "pattern": "^SHA256:[A-Za-z0-9+/]{43}$" }, "public_key": { "type": "string", "maxLength": 2e3 }, "label": { "type": "string", "maxLength": 200 }, "not_before": { "$ref": "#/$defs/part-5" }, "expires_at": { "$ref": "#/$defs/part-5" }, "revoked_at": { "$ref": "#/$defs/part-5" }, "revoked_reason": { "enum": ["superseded", "compromised"] }, "compromised_since": { "$ref": "#/$defs/part-5" }, "plugins": { "$ref": "#/$defs/part-9" } } };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate87.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length > 100) {
        validate87.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
        return false;
      } else {
        var valid0 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const _errs1 = errors;
          if (!validate59(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            break;
          }
        }
      }
    } else {
      validate87.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate87.errors = vErrors;
  return errors === 0;
}
validate87.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate82.evaluated;
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
        validate82.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.key_id !== void 0) {
          let data0 = data.key_id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern8.test(data0)) {
                validate82.errors = [{ instancePath: instancePath + "/key_id", schemaPath: "#/properties/key_id/pattern", keyword: "pattern", params: { pattern: "^SHA256:[A-Za-z0-9+/]{43}$" }, message: 'must match pattern "^SHA256:[A-Za-z0-9+/]{43}$"' }];
                return false;
              }
            } else {
              validate82.errors = [{ instancePath: instancePath + "/key_id", schemaPath: "#/properties/key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                  validate82.errors = [{ instancePath: instancePath + "/public_key", schemaPath: "#/properties/public_key/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                  return false;
                }
              } else {
                validate82.errors = [{ instancePath: instancePath + "/public_key", schemaPath: "#/properties/public_key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                    validate82.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                    return false;
                  }
                } else {
                  validate82.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.not_before !== void 0) {
                const _errs7 = errors;
                if (!validate67(data.not_before, { instancePath: instancePath + "/not_before", parentData: data, parentDataProperty: "not_before", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.expires_at !== void 0) {
                  const _errs8 = errors;
                  if (!validate67(data.expires_at, { instancePath: instancePath + "/expires_at", parentData: data, parentDataProperty: "expires_at", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.revoked_at !== void 0) {
                    const _errs9 = errors;
                    if (!validate67(data.revoked_at, { instancePath: instancePath + "/revoked_at", parentData: data, parentDataProperty: "revoked_at", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.revoked_reason !== void 0) {
                      let data6 = data.revoked_reason;
                      const _errs10 = errors;
                      if (!(data6 === "superseded" || data6 === "compromised")) {
                        validate82.errors = [{ instancePath: instancePath + "/revoked_reason", schemaPath: "#/properties/revoked_reason/enum", keyword: "enum", params: { allowedValues: schema34.properties.revoked_reason.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.compromised_since !== void 0) {
                        const _errs11 = errors;
                        if (!validate67(data.compromised_since, { instancePath: instancePath + "/compromised_since", parentData: data, parentDataProperty: "compromised_since", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.plugins !== void 0) {
                          const _errs12 = errors;
                          if (!validate87(data.plugins, { instancePath: instancePath + "/plugins", parentData: data, parentDataProperty: "plugins", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                            errors = vErrors.length;
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
    } else {
      validate82.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate82.errors = vErrors;
  return errors === 0;
}
validate82.evaluated = { "props": { "key_id": true, "public_key": true, "label": true, "not_before": true, "expires_at": true, "revoked_at": true, "revoked_reason": true, "compromised_since": true, "plugins": true }, "dynamicProps": false, "dynamicItems": false };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length > 1e3) {
        validate81.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
        return false;
      } else {
        var valid0 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const _errs1 = errors;
          if (!validate82(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            break;
          }
        }
      }
    } else {
      validate81.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate81.errors = vErrors;
  return errors === 0;
}
validate81.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
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
      if (data.old_key_id === void 0 && (missing0 = "old_key_id") || data.new_key_id === void 0 && (missing0 = "new_key_id") || data.envelope === void 0 && (missing0 = "envelope") || data.accepted_at === void 0 && (missing0 = "accepted_at")) {
        validate93.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.old_key_id !== void 0) {
          let data0 = data.old_key_id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern8.test(data0)) {
                validate93.errors = [{ instancePath: instancePath + "/old_key_id", schemaPath: "#/properties/old_key_id/pattern", keyword: "pattern", params: { pattern: "^SHA256:[A-Za-z0-9+/]{43}$" }, message: 'must match pattern "^SHA256:[A-Za-z0-9+/]{43}$"' }];
                return false;
              }
            } else {
              validate93.errors = [{ instancePath: instancePath + "/old_key_id", schemaPath: "#/properties/old_key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.new_key_id !== void 0) {
            let data1 = data.new_key_id;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (!pattern8.test(data1)) {
                  validate93.errors = [{ instancePath: instancePath + "/new_key_id", schemaPath: "#/properties/new_key_id/pattern", keyword: "pattern", params: { pattern: "^SHA256:[A-Za-z0-9+/]{43}$" }, message: 'must match pattern "^SHA256:[A-Za-z0-9+/]{43}$"' }];
                  return false;
                }
              } else {
                validate93.errors = [{ instancePath: instancePath + "/new_key_id", schemaPath: "#/properties/new_key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.envelope !== void 0) {
              let data2 = data.envelope;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (func1(data2) > 65536) {
                    validate93.errors = [{ instancePath: instancePath + "/envelope", schemaPath: "#/properties/envelope/maxLength", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters" }];
                    return false;
                  }
                } else {
                  validate93.errors = [{ instancePath: instancePath + "/envelope", schemaPath: "#/properties/envelope/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.accepted_at !== void 0) {
                const _errs7 = errors;
                if (!validate67(data.accepted_at, { instancePath: instancePath + "/accepted_at", parentData: data, parentDataProperty: "accepted_at", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                  errors = vErrors.length;
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
      validate93.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate93.errors = vErrors;
  return errors === 0;
}
validate93.evaluated = { "props": { "old_key_id": true, "new_key_id": true, "envelope": true, "accepted_at": true }, "dynamicProps": false, "dynamicItems": false };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate92.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length > 1e3) {
        validate92.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
        return false;
      } else {
        var valid0 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const _errs1 = errors;
          if (!validate93(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            break;
          }
        }
      }
    } else {
      validate92.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate92.errors = vErrors;
  return errors === 0;
}
validate92.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate80.evaluated;
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
        validate80.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.data !== void 0) {
          const _errs1 = errors;
          if (!validate81(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.rotations !== void 0) {
            const _errs2 = errors;
            if (!validate92(data.rotations, { instancePath: instancePath + "/rotations", parentData: data, parentDataProperty: "rotations", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate80.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate80.errors = vErrors;
  return errors === 0;
}
validate80.evaluated = { "props": { "data": true, "rotations": true }, "dynamicProps": false, "dynamicItems": false };
var Member = validate97;
var schema38 = { "type": "object", "required": ["user_id", "email", "role", "since"], "properties": { "user_id": { "$ref": "#/$defs/part-1" }, "email": { "type": "string", "maxLength": 320 }, "role": { "enum": ["owner", "maintainer", "publisher", "reader"] }, "since": { "$ref": "#/$defs/part-5" } } };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate97.evaluated;
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
        validate97.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.user_id !== void 0) {
          const _errs1 = errors;
          if (!validate56(data.user_id, { instancePath: instancePath + "/user_id", parentData: data, parentDataProperty: "user_id", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
                  validate97.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/maxLength", keyword: "maxLength", params: { limit: 320 }, message: "must NOT have more than 320 characters" }];
                  return false;
                }
              } else {
                validate97.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                validate97.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema38.properties.role.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.since !== void 0) {
                const _errs5 = errors;
                if (!validate67(data.since, { instancePath: instancePath + "/since", parentData: data, parentDataProperty: "since", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                  errors = vErrors.length;
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
      validate97.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate97.errors = vErrors;
  return errors === 0;
}
validate97.evaluated = { "props": { "user_id": true, "email": true, "role": true, "since": true }, "dynamicProps": false, "dynamicItems": false };
var MemberList = validate100;
var schema39 = { "type": "object", "required": ["data"], "properties": { "data": { "type": "array", "items": { "type": "object", "required": ["user_id", "email", "role", "since"], "properties": { "user_id": { "$ref": "#/$defs/part-1" }, "email": { "type": "string", "maxLength": 320 }, "role": { "enum": ["owner", "maintainer", "publisher", "reader"] }, "since": { "$ref": "#/$defs/part-5" } } }, "maxItems": 1e4 } } };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate100.evaluated;
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
        validate100.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.data !== void 0) {
          let data0 = data.data;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length > 1e4) {
                validate100.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" }];
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
                        validate100.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        if (data1.user_id !== void 0) {
                          const _errs5 = errors;
                          if (!validate56(data1.user_id, { instancePath: instancePath + "/data/" + i0 + "/user_id", parentData: data1, parentDataProperty: "user_id", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
                                  validate100.errors = [{ instancePath: instancePath + "/data/" + i0 + "/email", schemaPath: "#/properties/data/items/properties/email/maxLength", keyword: "maxLength", params: { limit: 320 }, message: "must NOT have more than 320 characters" }];
                                  return false;
                                }
                              } else {
                                validate100.errors = [{ instancePath: instancePath + "/data/" + i0 + "/email", schemaPath: "#/properties/data/items/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                validate100.errors = [{ instancePath: instancePath + "/data/" + i0 + "/role", schemaPath: "#/properties/data/items/properties/role/enum", keyword: "enum", params: { allowedValues: schema39.properties.data.items.properties.role.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                              }
                              var valid2 = _errs8 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data1.since !== void 0) {
                                const _errs9 = errors;
                                if (!validate67(data1.since, { instancePath: instancePath + "/data/" + i0 + "/since", parentData: data1, parentDataProperty: "since", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                  errors = vErrors.length;
                                }
                                var valid2 = _errs9 === errors;
                              } else {
                                var valid2 = true;
                              }
                            }
                          }
                        }
                      }
                    } else {
                      validate100.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
              validate100.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate100.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate100.errors = vErrors;
  return errors === 0;
}
validate100.evaluated = { "props": { "data": true }, "dynamicProps": false, "dynamicItems": false };
var NewToken = validate103;
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate103.evaluated;
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
        validate103.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate56(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== void 0) {
            let data1 = data.name;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data1 === "string") {
                if (func1(data1) > 200) {
                  validate103.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                  return false;
                }
              } else {
                validate103.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.prefix !== void 0) {
              let data2 = data.prefix;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data2 === "string") {
                  if (func1(data2) > 20) {
                    validate103.errors = [{ instancePath: instancePath + "/prefix", schemaPath: "#/properties/prefix/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" }];
                    return false;
                  }
                } else {
                  validate103.errors = [{ instancePath: instancePath + "/prefix", schemaPath: "#/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.scopes !== void 0) {
                const _errs6 = errors;
                if (!validate74(data.scopes, { instancePath: instancePath + "/scopes", parentData: data, parentDataProperty: "scopes", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.organisation !== void 0) {
                  const _errs7 = errors;
                  if (!validate59(data.organisation, { instancePath: instancePath + "/organisation", parentData: data, parentDataProperty: "organisation", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.plugins !== void 0) {
                    const _errs8 = errors;
                    if (!validate87(data.plugins, { instancePath: instancePath + "/plugins", parentData: data, parentDataProperty: "plugins", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.issued_by !== void 0) {
                      let data6 = data.issued_by;
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (typeof data6 === "string") {
                          if (func1(data6) > 50) {
                            validate103.errors = [{ instancePath: instancePath + "/issued_by", schemaPath: "#/properties/issued_by/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                            return false;
                          }
                        } else {
                          validate103.errors = [{ instancePath: instancePath + "/issued_by", schemaPath: "#/properties/issued_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.created_at !== void 0) {
                        const _errs11 = errors;
                        if (!validate67(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.expires_at !== void 0) {
                          const _errs12 = errors;
                          if (!validate67(data.expires_at, { instancePath: instancePath + "/expires_at", parentData: data, parentDataProperty: "expires_at", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.last_used_at !== void 0) {
                            const _errs13 = errors;
                            if (!validate67(data.last_used_at, { instancePath: instancePath + "/last_used_at", parentData: data, parentDataProperty: "last_used_at", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs13 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.current !== void 0) {
                              const _errs14 = errors;
                              if (typeof data.current !== "boolean") {
                                validate103.errors = [{ instancePath: instancePath + "/current", schemaPath: "#/properties/current/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                return false;
                              }
                              var valid0 = _errs14 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.token !== void 0) {
                                let data11 = data.token;
                                const _errs16 = errors;
                                if (errors === _errs16) {
                                  if (typeof data11 === "string") {
                                    if (func1(data11) > 200) {
                                      validate103.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                      return false;
                                    }
                                  } else {
                                    validate103.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
          }
        }
      }
    } else {
      validate103.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate103.errors = vErrors;
  return errors === 0;
}
validate103.evaluated = { "props": { "id": true, "name": true, "prefix": true, "scopes": true, "organisation": true, "plugins": true, "issued_by": true, "created_at": true, "expires_at": true, "last_used_at": true, "current": true, "token": true }, "dynamicProps": false, "dynamicItems": false };
var OAuthError = validate111;
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate111.evaluated;
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
        validate111.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.error !== void 0) {
          let data0 = data.error;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) > 100) {
                validate111.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                return false;
              }
            } else {
              validate111.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                  validate111.errors = [{ instancePath: instancePath + "/error_description", schemaPath: "#/properties/error_description/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                  return false;
                }
              } else {
                validate111.errors = [{ instancePath: instancePath + "/error_description", schemaPath: "#/properties/error_description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                    validate111.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                    return false;
                  }
                } else {
                  validate111.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                      validate111.errors = [{ instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                      return false;
                    }
                  } else {
                    validate111.errors = [{ instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
      validate111.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate111.errors = vErrors;
  return errors === 0;
}
validate111.evaluated = { "props": { "error": true, "error_description": true, "code": true, "request_id": true }, "dynamicProps": false, "dynamicItems": false };
var OpenUpload = validate112;
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate112.evaluated;
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
        validate112.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate56(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.plugin !== void 0) {
            const _errs2 = errors;
            if (!validate59(data.plugin, { instancePath: instancePath + "/plugin", parentData: data, parentDataProperty: "plugin", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.publisher !== void 0) {
              const _errs3 = errors;
              if (!validate59(data.publisher, { instancePath: instancePath + "/publisher", parentData: data, parentDataProperty: "publisher", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.size !== void 0) {
                let data3 = data.size;
                const _errs4 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                  validate112.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs4) {
                  if (typeof data3 == "number" && isFinite(data3)) {
                    if (data3 < 0 || isNaN(data3)) {
                      validate112.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.sha256 !== void 0) {
                  let data4 = data.sha256;
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (typeof data4 === "string") {
                      if (!pattern6.test(data4)) {
                        validate112.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                        return false;
                      }
                    } else {
                      validate112.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.offset !== void 0) {
                    let data5 = data.offset;
                    const _errs8 = errors;
                    if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                      validate112.errors = [{ instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs8) {
                      if (typeof data5 == "number" && isFinite(data5)) {
                        if (data5 < 0 || isNaN(data5)) {
                          validate112.errors = [{ instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.expires_at !== void 0) {
                      const _errs10 = errors;
                      if (!validate67(data.expires_at, { instancePath: instancePath + "/expires_at", parentData: data, parentDataProperty: "expires_at", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs10 === errors;
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
      validate112.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate112.errors = vErrors;
  return errors === 0;
}
validate112.evaluated = { "props": { "id": true, "plugin": true, "publisher": true, "size": true, "sha256": true, "offset": true, "expires_at": true }, "dynamicProps": false, "dynamicItems": false };
var PluginAnalytics = validate117;
var pattern16 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate117.evaluated;
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
        validate117.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.plugin !== void 0) {
          const _errs1 = errors;
          if (!validate59(data.plugin, { instancePath: instancePath + "/plugin", parentData: data, parentDataProperty: "plugin", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.from !== void 0) {
            let data1 = data.from;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data1 === "string") {
                if (!pattern16.test(data1)) {
                  validate117.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' }];
                  return false;
                }
              } else {
                validate117.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.to !== void 0) {
              let data2 = data.to;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data2 === "string") {
                  if (!pattern16.test(data2)) {
                    validate117.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' }];
                    return false;
                  }
                } else {
                  validate117.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.total_downloads !== void 0) {
                let data3 = data.total_downloads;
                const _errs6 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                  validate117.errors = [{ instancePath: instancePath + "/total_downloads", schemaPath: "#/properties/total_downloads/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data3 == "number" && isFinite(data3)) {
                    if (data3 < 0 || isNaN(data3)) {
                      validate117.errors = [{ instancePath: instancePath + "/total_downloads", schemaPath: "#/properties/total_downloads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.downloads !== void 0) {
                  let data4 = data.downloads;
                  const _errs8 = errors;
                  if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                    validate117.errors = [{ instancePath: instancePath + "/downloads", schemaPath: "#/properties/downloads/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs8) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 < 0 || isNaN(data4)) {
                        validate117.errors = [{ instancePath: instancePath + "/downloads", schemaPath: "#/properties/downloads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.per_day !== void 0) {
                    let data5 = data.per_day;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (Array.isArray(data5)) {
                        if (data5.length > 400) {
                          validate117.errors = [{ instancePath: instancePath + "/per_day", schemaPath: "#/properties/per_day/maxItems", keyword: "maxItems", params: { limit: 400 }, message: "must NOT have more than 400 items" }];
                          return false;
                        } else {
                          var valid1 = true;
                          const len0 = data5.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data6 = data5[i0];
                            const _errs12 = errors;
                            if (errors === _errs12) {
                              if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                let missing1;
                                if (data6.day === void 0 && (missing1 = "day") || data6.downloads === void 0 && (missing1 = "downloads")) {
                                  validate117.errors = [{ instancePath: instancePath + "/per_day/" + i0, schemaPath: "#/properties/per_day/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                  return false;
                                } else {
                                  if (data6.day !== void 0) {
                                    let data7 = data6.day;
                                    const _errs14 = errors;
                                    if (errors === _errs14) {
                                      if (typeof data7 === "string") {
                                        if (!pattern16.test(data7)) {
                                          validate117.errors = [{ instancePath: instancePath + "/per_day/" + i0 + "/day", schemaPath: "#/properties/per_day/items/properties/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' }];
                                          return false;
                                        }
                                      } else {
                                        validate117.errors = [{ instancePath: instancePath + "/per_day/" + i0 + "/day", schemaPath: "#/properties/per_day/items/properties/day/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid2 = _errs14 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data6.downloads !== void 0) {
                                      let data8 = data6.downloads;
                                      const _errs16 = errors;
                                      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                                        validate117.errors = [{ instancePath: instancePath + "/per_day/" + i0 + "/downloads", schemaPath: "#/properties/per_day/items/properties/downloads/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      if (errors === _errs16) {
                                        if (typeof data8 == "number" && isFinite(data8)) {
                                          if (data8 < 0 || isNaN(data8)) {
                                            validate117.errors = [{ instancePath: instancePath + "/per_day/" + i0 + "/downloads", schemaPath: "#/properties/per_day/items/properties/downloads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      }
                                      var valid2 = _errs16 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                  }
                                }
                              } else {
                                validate117.errors = [{ instancePath: instancePath + "/per_day/" + i0, schemaPath: "#/properties/per_day/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid1 = _errs12 === errors;
                            if (!valid1) {
                              break;
                            }
                          }
                        }
                      } else {
                        validate117.errors = [{ instancePath: instancePath + "/per_day", schemaPath: "#/properties/per_day/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.per_version !== void 0) {
                      let data9 = data.per_version;
                      const _errs18 = errors;
                      if (errors === _errs18) {
                        if (Array.isArray(data9)) {
                          if (data9.length > 1e4) {
                            validate117.errors = [{ instancePath: instancePath + "/per_version", schemaPath: "#/properties/per_version/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" }];
                            return false;
                          } else {
                            var valid3 = true;
                            const len1 = data9.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                              let data10 = data9[i1];
                              const _errs20 = errors;
                              if (errors === _errs20) {
                                if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                  let missing2;
                                  if (data10.version === void 0 && (missing2 = "version") || data10.downloads === void 0 && (missing2 = "downloads")) {
                                    validate117.errors = [{ instancePath: instancePath + "/per_version/" + i1, schemaPath: "#/properties/per_version/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                    return false;
                                  } else {
                                    if (data10.version !== void 0) {
                                      const _errs22 = errors;
                                      if (!validate61(data10.version, { instancePath: instancePath + "/per_version/" + i1 + "/version", parentData: data10, parentDataProperty: "version", rootData, dynamicAnchors })) {
                                        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid4 = _errs22 === errors;
                                    } else {
                                      var valid4 = true;
                                    }
                                    if (valid4) {
                                      if (data10.downloads !== void 0) {
                                        let data12 = data10.downloads;
                                        const _errs23 = errors;
                                        if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                                          validate117.errors = [{ instancePath: instancePath + "/per_version/" + i1 + "/downloads", schemaPath: "#/properties/per_version/items/properties/downloads/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                          return false;
                                        }
                                        if (errors === _errs23) {
                                          if (typeof data12 == "number" && isFinite(data12)) {
                                            if (data12 < 0 || isNaN(data12)) {
                                              validate117.errors = [{ instancePath: instancePath + "/per_version/" + i1 + "/downloads", schemaPath: "#/properties/per_version/items/properties/downloads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                              return false;
                                            }
                                          }
                                        }
                                        var valid4 = _errs23 === errors;
                                      } else {
                                        var valid4 = true;
                                      }
                                    }
                                  }
                                } else {
                                  validate117.errors = [{ instancePath: instancePath + "/per_version/" + i1, schemaPath: "#/properties/per_version/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                              }
                              var valid3 = _errs20 === errors;
                              if (!valid3) {
                                break;
                              }
                            }
                          }
                        } else {
                          validate117.errors = [{ instancePath: instancePath + "/per_version", schemaPath: "#/properties/per_version/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs18 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.installations !== void 0) {
                        let data13 = data.installations;
                        const _errs25 = errors;
                        if (errors === _errs25) {
                          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                            let missing3;
                            if (data13.total === void 0 && (missing3 = "total") || data13.enabled === void 0 && (missing3 = "enabled")) {
                              validate117.errors = [{ instancePath: instancePath + "/installations", schemaPath: "#/properties/installations/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                              return false;
                            } else {
                              if (data13.total !== void 0) {
                                let data14 = data13.total;
                                const _errs27 = errors;
                                if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                                  validate117.errors = [{ instancePath: instancePath + "/installations/total", schemaPath: "#/properties/installations/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs27) {
                                  if (typeof data14 == "number" && isFinite(data14)) {
                                    if (data14 < 0 || isNaN(data14)) {
                                      validate117.errors = [{ instancePath: instancePath + "/installations/total", schemaPath: "#/properties/installations/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid5 = _errs27 === errors;
                              } else {
                                var valid5 = true;
                              }
                              if (valid5) {
                                if (data13.enabled !== void 0) {
                                  let data15 = data13.enabled;
                                  const _errs29 = errors;
                                  if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                                    validate117.errors = [{ instancePath: instancePath + "/installations/enabled", schemaPath: "#/properties/installations/properties/enabled/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs29) {
                                    if (typeof data15 == "number" && isFinite(data15)) {
                                      if (data15 < 0 || isNaN(data15)) {
                                        validate117.errors = [{ instancePath: instancePath + "/installations/enabled", schemaPath: "#/properties/installations/properties/enabled/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid5 = _errs29 === errors;
                                } else {
                                  var valid5 = true;
                                }
                              }
                            }
                          } else {
                            validate117.errors = [{ instancePath: instancePath + "/installations", schemaPath: "#/properties/installations/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid0 = _errs25 === errors;
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
      validate117.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate117.errors = vErrors;
  return errors === 0;
}
validate117.evaluated = { "props": { "plugin": true, "from": true, "to": true, "total_downloads": true, "downloads": true, "per_day": true, "per_version": true, "installations": true }, "dynamicProps": false, "dynamicItems": false };
var PluginDetail = validate120;
var schema44 = { "type": "object", "required": ["id", "slug", "name", "description", "publisher", "author", "category", "type", "tags", "latest_version", "visibility", "is_official", "is_verified", "pricing", "total_downloads", "published_at", "updated_at", "permissions", "manifest"], "properties": { "id": { "$ref": "#/$defs/part-1" }, "slug": { "$ref": "#/$defs/part-2" }, "name": { "type": "string", "maxLength": 200 }, "description": { "type": "string", "maxLength": 5e3 }, "publisher": { "$ref": "#/$defs/part-2" }, "author": { "type": "string", "maxLength": 200 }, "category": { "type": "string", "maxLength": 50 }, "type": { "$ref": "#/$defs/part-12" }, "tags": { "$ref": "#/$defs/part-13" }, "latest_version": { "$ref": "#/$defs/part-3" }, "visibility": { "enum": ["public", "tenant", "private"] }, "mirrored_from": { "type": "string", "maxLength": 2e3 }, "is_official": { "type": "boolean" }, "is_verified": { "type": "boolean" }, "pricing": { "$ref": "#/$defs/part-14" }, "total_downloads": { "type": "integer", "minimum": 0 }, "rating_average": { "type": "number", "minimum": 0, "maximum": 5 }, "rating_count": { "type": "integer", "minimum": 0 }, "yanked": { "type": "string", "maxLength": 1e3 }, "deprecated": { "type": "string", "maxLength": 1e3 }, "replacement": { "$ref": "#/$defs/part-2" }, "published_at": { "$ref": "#/$defs/part-5" }, "updated_at": { "$ref": "#/$defs/part-5" }, "license": { "type": "string", "maxLength": 100 }, "homepage": { "type": "string", "maxLength": 2e3 }, "repository": { "type": "string", "maxLength": 2e3 }, "documentation": { "type": "string", "maxLength": 2e3 }, "support": { "type": "string", "maxLength": 2e3 }, "ratings": { "type": "object", "required": ["stars"], "properties": { "mean": { "type": "number", "minimum": 1, "maximum": 5 }, "stars": { "type": "object", "required": ["1", "2", "3", "4", "5"], "properties": { "1": { "type": "integer", "minimum": 0 }, "2": { "type": "integer", "minimum": 0 }, "3": { "type": "integer", "minimum": 0 }, "4": { "type": "integer", "minimum": 0 }, "5": { "type": "integer", "minimum": 0 } } } } }, "permissions": { "$ref": "#/$defs/part-15" }, "advisories": { "$ref": "#/$defs/part-16" }, "manifest": { "type": "object", "patternProperties": { "^.*$": {} } } } };
var schema45 = { "enum": ["backend", "frontend", "hybrid", "container", "theme"] };
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate124.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "backend" || data === "frontend" || data === "hybrid" || data === "container" || data === "theme")) {
    validate124.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema45.enum }, message: "must be equal to one of the allowed values" }];
    return false;
  }
  validate124.errors = vErrors;
  return errors === 0;
}
validate124.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate126.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length > 100) {
        validate126.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
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
                validate126.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                return false;
              }
            } else {
              validate126.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
      validate126.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate126.errors = vErrors;
  return errors === 0;
}
validate126.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var pattern19 = new RegExp("^[A-Z]{3}$", "u");
var pattern20 = new RegExp("^\\d{1,8}\\.\\d{2}$", "u");
var pattern24 = new RegExp("^\\d{1,6}(\\.\\d{1,8})?$", "u");
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate129.evaluated;
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
        validate129.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.model !== void 0) {
          let data0 = data.model;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) > 50) {
                validate129.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                return false;
              }
            } else {
              validate129.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
              validate129.errors = [{ instancePath: instancePath + "/is_free", schemaPath: "#/properties/is_free/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
                  if (!pattern19.test(data2)) {
                    validate129.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }];
                    return false;
                  }
                } else {
                  validate129.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                    if (!pattern20.test(data3)) {
                      validate129.errors = [{ instancePath: instancePath + "/price", schemaPath: "#/properties/price/pattern", keyword: "pattern", params: { pattern: "^\\d{1,8}\\.\\d{2}$" }, message: 'must match pattern "^\\d{1,8}\\.\\d{2}$"' }];
                      return false;
                    }
                  } else {
                    validate129.errors = [{ instancePath: instancePath + "/price", schemaPath: "#/properties/price/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                      if (!pattern20.test(data4)) {
                        validate129.errors = [{ instancePath: instancePath + "/monthly", schemaPath: "#/properties/monthly/pattern", keyword: "pattern", params: { pattern: "^\\d{1,8}\\.\\d{2}$" }, message: 'must match pattern "^\\d{1,8}\\.\\d{2}$"' }];
                        return false;
                      }
                    } else {
                      validate129.errors = [{ instancePath: instancePath + "/monthly", schemaPath: "#/properties/monthly/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                        if (!pattern20.test(data5)) {
                          validate129.errors = [{ instancePath: instancePath + "/yearly", schemaPath: "#/properties/yearly/pattern", keyword: "pattern", params: { pattern: "^\\d{1,8}\\.\\d{2}$" }, message: 'must match pattern "^\\d{1,8}\\.\\d{2}$"' }];
                          return false;
                        }
                      } else {
                        validate129.errors = [{ instancePath: instancePath + "/yearly", schemaPath: "#/properties/yearly/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                          if (!pattern20.test(data6)) {
                            validate129.errors = [{ instancePath: instancePath + "/lifetime", schemaPath: "#/properties/lifetime/pattern", keyword: "pattern", params: { pattern: "^\\d{1,8}\\.\\d{2}$" }, message: 'must match pattern "^\\d{1,8}\\.\\d{2}$"' }];
                            return false;
                          }
                        } else {
                          validate129.errors = [{ instancePath: instancePath + "/lifetime", schemaPath: "#/properties/lifetime/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.usage !== void 0) {
                        let data7 = data.usage;
                        const _errs15 = errors;
                        if (errors === _errs15) {
                          if (Array.isArray(data7)) {
                            if (data7.length > 10) {
                              validate129.errors = [{ instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" }];
                              return false;
                            } else {
                              var valid1 = true;
                              const len0 = data7.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                let data8 = data7[i0];
                                const _errs17 = errors;
                                if (errors === _errs17) {
                                  if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                    let missing1;
                                    if (data8.metric === void 0 && (missing1 = "metric") || data8.unit_price === void 0 && (missing1 = "unit_price") || data8.included === void 0 && (missing1 = "included")) {
                                      validate129.errors = [{ instancePath: instancePath + "/usage/" + i0, schemaPath: "#/properties/usage/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                      return false;
                                    } else {
                                      if (data8.metric !== void 0) {
                                        let data9 = data8.metric;
                                        const _errs19 = errors;
                                        if (errors === _errs19) {
                                          if (typeof data9 === "string") {
                                            if (func1(data9) > 63) {
                                              validate129.errors = [{ instancePath: instancePath + "/usage/" + i0 + "/metric", schemaPath: "#/properties/usage/items/properties/metric/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" }];
                                              return false;
                                            }
                                          } else {
                                            validate129.errors = [{ instancePath: instancePath + "/usage/" + i0 + "/metric", schemaPath: "#/properties/usage/items/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid2 = _errs19 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data8.unit_price !== void 0) {
                                          let data10 = data8.unit_price;
                                          const _errs21 = errors;
                                          if (errors === _errs21) {
                                            if (typeof data10 === "string") {
                                              if (!pattern24.test(data10)) {
                                                validate129.errors = [{ instancePath: instancePath + "/usage/" + i0 + "/unit_price", schemaPath: "#/properties/usage/items/properties/unit_price/pattern", keyword: "pattern", params: { pattern: "^\\d{1,6}(\\.\\d{1,8})?$" }, message: 'must match pattern "^\\d{1,6}(\\.\\d{1,8})?$"' }];
                                                return false;
                                              }
                                            } else {
                                              validate129.errors = [{ instancePath: instancePath + "/usage/" + i0 + "/unit_price", schemaPath: "#/properties/usage/items/properties/unit_price/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid2 = _errs21 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                        if (valid2) {
                                          if (data8.included !== void 0) {
                                            let data11 = data8.included;
                                            const _errs23 = errors;
                                            if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                                              validate129.errors = [{ instancePath: instancePath + "/usage/" + i0 + "/included", schemaPath: "#/properties/usage/items/properties/included/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                              return false;
                                            }
                                            if (errors === _errs23) {
                                              if (typeof data11 == "number" && isFinite(data11)) {
                                                if (data11 < 0 || isNaN(data11)) {
                                                  validate129.errors = [{ instancePath: instancePath + "/usage/" + i0 + "/included", schemaPath: "#/properties/usage/items/properties/included/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                    }
                                  } else {
                                    validate129.errors = [{ instancePath: instancePath + "/usage/" + i0, schemaPath: "#/properties/usage/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                  }
                                }
                                var valid1 = _errs17 === errors;
                                if (!valid1) {
                                  break;
                                }
                              }
                            }
                          } else {
                            validate129.errors = [{ instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.trial_days !== void 0) {
                          let data12 = data.trial_days;
                          const _errs25 = errors;
                          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                            validate129.errors = [{ instancePath: instancePath + "/trial_days", schemaPath: "#/properties/trial_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          if (errors === _errs25) {
                            if (typeof data12 == "number" && isFinite(data12)) {
                              if (data12 < 0 || isNaN(data12)) {
                                validate129.errors = [{ instancePath: instancePath + "/trial_days", schemaPath: "#/properties/trial_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs25 === errors;
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
      validate129.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate129.errors = vErrors;
  return errors === 0;
}
validate129.evaluated = { "props": { "model": true, "is_free": true, "currency": true, "price": true, "monthly": true, "yearly": true, "lifetime": true, "usage": true, "trial_days": true }, "dynamicProps": false, "dynamicItems": false };
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate134.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length > 500) {
        validate134.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" }];
        return false;
      } else {
        var valid0 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0];
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) > 200) {
                validate134.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                return false;
              }
            } else {
              validate134.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
      validate134.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate134.errors = vErrors;
  return errors === 0;
}
validate134.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema49 = { "type": "array", "items": { "type": "object", "required": ["id", "severity", "title", "affected", "published_at"], "properties": { "id": { "$ref": "#/$defs/part-1" }, "severity": { "enum": ["critical", "high", "medium", "low"] }, "title": { "type": "string", "maxLength": 200 }, "affected": { "type": "string", "maxLength": 200 }, "fixed_version": { "$ref": "#/$defs/part-3" }, "published_at": { "$ref": "#/$defs/part-5" } } }, "maxItems": 500 };
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate136.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length > 500) {
        validate136.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" }];
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
              if (data0.id === void 0 && (missing0 = "id") || data0.severity === void 0 && (missing0 = "severity") || data0.title === void 0 && (missing0 = "title") || data0.affected === void 0 && (missing0 = "affected") || data0.published_at === void 0 && (missing0 = "published_at")) {
                validate136.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
              } else {
                if (data0.id !== void 0) {
                  const _errs3 = errors;
                  if (!validate56(data0.id, { instancePath: instancePath + "/" + i0 + "/id", parentData: data0, parentDataProperty: "id", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs3 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.severity !== void 0) {
                    let data2 = data0.severity;
                    const _errs4 = errors;
                    if (!(data2 === "critical" || data2 === "high" || data2 === "medium" || data2 === "low")) {
                      validate136.errors = [{ instancePath: instancePath + "/" + i0 + "/severity", schemaPath: "#/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema49.items.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid1 = _errs4 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.title !== void 0) {
                      let data3 = data0.title;
                      const _errs5 = errors;
                      if (errors === _errs5) {
                        if (typeof data3 === "string") {
                          if (func1(data3) > 200) {
                            validate136.errors = [{ instancePath: instancePath + "/" + i0 + "/title", schemaPath: "#/items/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                            return false;
                          }
                        } else {
                          validate136.errors = [{ instancePath: instancePath + "/" + i0 + "/title", schemaPath: "#/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid1 = _errs5 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.affected !== void 0) {
                        let data4 = data0.affected;
                        const _errs7 = errors;
                        if (errors === _errs7) {
                          if (typeof data4 === "string") {
                            if (func1(data4) > 200) {
                              validate136.errors = [{ instancePath: instancePath + "/" + i0 + "/affected", schemaPath: "#/items/properties/affected/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                              return false;
                            }
                          } else {
                            validate136.errors = [{ instancePath: instancePath + "/" + i0 + "/affected", schemaPath: "#/items/properties/affected/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid1 = _errs7 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data0.fixed_version !== void 0) {
                          const _errs9 = errors;
                          if (!validate61(data0.fixed_version, { instancePath: instancePath + "/" + i0 + "/fixed_version", parentData: data0, parentDataProperty: "fixed_version", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs9 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data0.published_at !== void 0) {
                            const _errs10 = errors;
                            if (!validate67(data0.published_at, { instancePath: instancePath + "/" + i0 + "/published_at", parentData: data0, parentDataProperty: "published_at", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                              errors = vErrors.length;
                            }
                            var valid1 = _errs10 === errors;
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
              validate136.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
      validate136.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate136.errors = vErrors;
  return errors === 0;
}
validate136.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var pattern25 = new RegExp("^.*$", "u");
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate120.evaluated;
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
        validate120.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate56(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.slug !== void 0) {
            const _errs2 = errors;
            if (!validate59(data.slug, { instancePath: instancePath + "/slug", parentData: data, parentDataProperty: "slug", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
                    validate120.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                    return false;
                  }
                } else {
                  validate120.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.description !== void 0) {
                let data3 = data.description;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (typeof data3 === "string") {
                    if (func1(data3) > 5e3) {
                      validate120.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 5e3 }, message: "must NOT have more than 5000 characters" }];
                      return false;
                    }
                  } else {
                    validate120.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.publisher !== void 0) {
                  const _errs7 = errors;
                  if (!validate59(data.publisher, { instancePath: instancePath + "/publisher", parentData: data, parentDataProperty: "publisher", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.author !== void 0) {
                    let data5 = data.author;
                    const _errs8 = errors;
                    if (errors === _errs8) {
                      if (typeof data5 === "string") {
                        if (func1(data5) > 200) {
                          validate120.errors = [{ instancePath: instancePath + "/author", schemaPath: "#/properties/author/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                          return false;
                        }
                      } else {
                        validate120.errors = [{ instancePath: instancePath + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.category !== void 0) {
                      let data6 = data.category;
                      const _errs10 = errors;
                      if (errors === _errs10) {
                        if (typeof data6 === "string") {
                          if (func1(data6) > 50) {
                            validate120.errors = [{ instancePath: instancePath + "/category", schemaPath: "#/properties/category/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                            return false;
                          }
                        } else {
                          validate120.errors = [{ instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.type !== void 0) {
                        const _errs12 = errors;
                        if (!validate124(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.tags !== void 0) {
                          const _errs13 = errors;
                          if (!validate126(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs13 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.latest_version !== void 0) {
                            const _errs14 = errors;
                            if (!validate61(data.latest_version, { instancePath: instancePath + "/latest_version", parentData: data, parentDataProperty: "latest_version", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs14 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.visibility !== void 0) {
                              let data10 = data.visibility;
                              const _errs15 = errors;
                              if (!(data10 === "public" || data10 === "tenant" || data10 === "private")) {
                                validate120.errors = [{ instancePath: instancePath + "/visibility", schemaPath: "#/properties/visibility/enum", keyword: "enum", params: { allowedValues: schema44.properties.visibility.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                              }
                              var valid0 = _errs15 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.mirrored_from !== void 0) {
                                let data11 = data.mirrored_from;
                                const _errs16 = errors;
                                if (errors === _errs16) {
                                  if (typeof data11 === "string") {
                                    if (func1(data11) > 2e3) {
                                      validate120.errors = [{ instancePath: instancePath + "/mirrored_from", schemaPath: "#/properties/mirrored_from/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                      return false;
                                    }
                                  } else {
                                    validate120.errors = [{ instancePath: instancePath + "/mirrored_from", schemaPath: "#/properties/mirrored_from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs16 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.is_official !== void 0) {
                                  const _errs18 = errors;
                                  if (typeof data.is_official !== "boolean") {
                                    validate120.errors = [{ instancePath: instancePath + "/is_official", schemaPath: "#/properties/is_official/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                    return false;
                                  }
                                  var valid0 = _errs18 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.is_verified !== void 0) {
                                    const _errs20 = errors;
                                    if (typeof data.is_verified !== "boolean") {
                                      validate120.errors = [{ instancePath: instancePath + "/is_verified", schemaPath: "#/properties/is_verified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                      return false;
                                    }
                                    var valid0 = _errs20 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.pricing !== void 0) {
                                      const _errs22 = errors;
                                      if (!validate129(data.pricing, { instancePath: instancePath + "/pricing", parentData: data, parentDataProperty: "pricing", rootData, dynamicAnchors })) {
                                        vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid0 = _errs22 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.total_downloads !== void 0) {
                                        let data15 = data.total_downloads;
                                        const _errs23 = errors;
                                        if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                                          validate120.errors = [{ instancePath: instancePath + "/total_downloads", schemaPath: "#/properties/total_downloads/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                          return false;
                                        }
                                        if (errors === _errs23) {
                                          if (typeof data15 == "number" && isFinite(data15)) {
                                            if (data15 < 0 || isNaN(data15)) {
                                              validate120.errors = [{ instancePath: instancePath + "/total_downloads", schemaPath: "#/properties/total_downloads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                              return false;
                                            }
                                          }
                                        }
                                        var valid0 = _errs23 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.rating_average !== void 0) {
                                          let data16 = data.rating_average;
                                          const _errs25 = errors;
                                          if (errors === _errs25) {
                                            if (typeof data16 == "number" && isFinite(data16)) {
                                              if (data16 > 5 || isNaN(data16)) {
                                                validate120.errors = [{ instancePath: instancePath + "/rating_average", schemaPath: "#/properties/rating_average/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" }];
                                                return false;
                                              } else {
                                                if (data16 < 0 || isNaN(data16)) {
                                                  validate120.errors = [{ instancePath: instancePath + "/rating_average", schemaPath: "#/properties/rating_average/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                  return false;
                                                }
                                              }
                                            } else {
                                              validate120.errors = [{ instancePath: instancePath + "/rating_average", schemaPath: "#/properties/rating_average/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs25 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.rating_count !== void 0) {
                                            let data17 = data.rating_count;
                                            const _errs27 = errors;
                                            if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                                              validate120.errors = [{ instancePath: instancePath + "/rating_count", schemaPath: "#/properties/rating_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                              return false;
                                            }
                                            if (errors === _errs27) {
                                              if (typeof data17 == "number" && isFinite(data17)) {
                                                if (data17 < 0 || isNaN(data17)) {
                                                  validate120.errors = [{ instancePath: instancePath + "/rating_count", schemaPath: "#/properties/rating_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid0 = _errs27 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.yanked !== void 0) {
                                              let data18 = data.yanked;
                                              const _errs29 = errors;
                                              if (errors === _errs29) {
                                                if (typeof data18 === "string") {
                                                  if (func1(data18) > 1e3) {
                                                    validate120.errors = [{ instancePath: instancePath + "/yanked", schemaPath: "#/properties/yanked/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                    return false;
                                                  }
                                                } else {
                                                  validate120.errors = [{ instancePath: instancePath + "/yanked", schemaPath: "#/properties/yanked/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                              var valid0 = _errs29 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.deprecated !== void 0) {
                                                let data19 = data.deprecated;
                                                const _errs31 = errors;
                                                if (errors === _errs31) {
                                                  if (typeof data19 === "string") {
                                                    if (func1(data19) > 1e3) {
                                                      validate120.errors = [{ instancePath: instancePath + "/deprecated", schemaPath: "#/properties/deprecated/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate120.errors = [{ instancePath: instancePath + "/deprecated", schemaPath: "#/properties/deprecated/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid0 = _errs31 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.replacement !== void 0) {
                                                  const _errs33 = errors;
                                                  if (!validate59(data.replacement, { instancePath: instancePath + "/replacement", parentData: data, parentDataProperty: "replacement", rootData, dynamicAnchors })) {
                                                    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid0 = _errs33 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.published_at !== void 0) {
                                                    const _errs34 = errors;
                                                    if (!validate67(data.published_at, { instancePath: instancePath + "/published_at", parentData: data, parentDataProperty: "published_at", rootData, dynamicAnchors })) {
                                                      vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                                      errors = vErrors.length;
                                                    }
                                                    var valid0 = _errs34 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.updated_at !== void 0) {
                                                      const _errs35 = errors;
                                                      if (!validate67(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData, dynamicAnchors })) {
                                                        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                                        errors = vErrors.length;
                                                      }
                                                      var valid0 = _errs35 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data.license !== void 0) {
                                                        let data23 = data.license;
                                                        const _errs36 = errors;
                                                        if (errors === _errs36) {
                                                          if (typeof data23 === "string") {
                                                            if (func1(data23) > 100) {
                                                              validate120.errors = [{ instancePath: instancePath + "/license", schemaPath: "#/properties/license/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                                              return false;
                                                            }
                                                          } else {
                                                            validate120.errors = [{ instancePath: instancePath + "/license", schemaPath: "#/properties/license/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid0 = _errs36 === errors;
                                                      } else {
                                                        var valid0 = true;
                                                      }
                                                      if (valid0) {
                                                        if (data.homepage !== void 0) {
                                                          let data24 = data.homepage;
                                                          const _errs38 = errors;
                                                          if (errors === _errs38) {
                                                            if (typeof data24 === "string") {
                                                              if (func1(data24) > 2e3) {
                                                                validate120.errors = [{ instancePath: instancePath + "/homepage", schemaPath: "#/properties/homepage/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                                return false;
                                                              }
                                                            } else {
                                                              validate120.errors = [{ instancePath: instancePath + "/homepage", schemaPath: "#/properties/homepage/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid0 = _errs38 === errors;
                                                        } else {
                                                          var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                          if (data.repository !== void 0) {
                                                            let data25 = data.repository;
                                                            const _errs40 = errors;
                                                            if (errors === _errs40) {
                                                              if (typeof data25 === "string") {
                                                                if (func1(data25) > 2e3) {
                                                                  validate120.errors = [{ instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                                  return false;
                                                                }
                                                              } else {
                                                                validate120.errors = [{ instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid0 = _errs40 === errors;
                                                          } else {
                                                            var valid0 = true;
                                                          }
                                                          if (valid0) {
                                                            if (data.documentation !== void 0) {
                                                              let data26 = data.documentation;
                                                              const _errs42 = errors;
                                                              if (errors === _errs42) {
                                                                if (typeof data26 === "string") {
                                                                  if (func1(data26) > 2e3) {
                                                                    validate120.errors = [{ instancePath: instancePath + "/documentation", schemaPath: "#/properties/documentation/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                                    return false;
                                                                  }
                                                                } else {
                                                                  validate120.errors = [{ instancePath: instancePath + "/documentation", schemaPath: "#/properties/documentation/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid0 = _errs42 === errors;
                                                            } else {
                                                              var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                              if (data.support !== void 0) {
                                                                let data27 = data.support;
                                                                const _errs44 = errors;
                                                                if (errors === _errs44) {
                                                                  if (typeof data27 === "string") {
                                                                    if (func1(data27) > 2e3) {
                                                                      validate120.errors = [{ instancePath: instancePath + "/support", schemaPath: "#/properties/support/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                                      return false;
                                                                    }
                                                                  } else {
                                                                    validate120.errors = [{ instancePath: instancePath + "/support", schemaPath: "#/properties/support/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid0 = _errs44 === errors;
                                                              } else {
                                                                var valid0 = true;
                                                              }
                                                              if (valid0) {
                                                                if (data.ratings !== void 0) {
                                                                  let data28 = data.ratings;
                                                                  const _errs46 = errors;
                                                                  if (errors === _errs46) {
                                                                    if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                                                                      let missing1;
                                                                      if (data28.stars === void 0 && (missing1 = "stars")) {
                                                                        validate120.errors = [{ instancePath: instancePath + "/ratings", schemaPath: "#/properties/ratings/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                                        return false;
                                                                      } else {
                                                                        if (data28.mean !== void 0) {
                                                                          let data29 = data28.mean;
                                                                          const _errs48 = errors;
                                                                          if (errors === _errs48) {
                                                                            if (typeof data29 == "number" && isFinite(data29)) {
                                                                              if (data29 > 5 || isNaN(data29)) {
                                                                                validate120.errors = [{ instancePath: instancePath + "/ratings/mean", schemaPath: "#/properties/ratings/properties/mean/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" }];
                                                                                return false;
                                                                              } else {
                                                                                if (data29 < 1 || isNaN(data29)) {
                                                                                  validate120.errors = [{ instancePath: instancePath + "/ratings/mean", schemaPath: "#/properties/ratings/properties/mean/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                            } else {
                                                                              validate120.errors = [{ instancePath: instancePath + "/ratings/mean", schemaPath: "#/properties/ratings/properties/mean/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                          var valid1 = _errs48 === errors;
                                                                        } else {
                                                                          var valid1 = true;
                                                                        }
                                                                        if (valid1) {
                                                                          if (data28.stars !== void 0) {
                                                                            let data30 = data28.stars;
                                                                            const _errs50 = errors;
                                                                            if (errors === _errs50) {
                                                                              if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                                                                                let missing2;
                                                                                if (data30["1"] === void 0 && (missing2 = "1") || data30["2"] === void 0 && (missing2 = "2") || data30["3"] === void 0 && (missing2 = "3") || data30["4"] === void 0 && (missing2 = "4") || data30["5"] === void 0 && (missing2 = "5")) {
                                                                                  validate120.errors = [{ instancePath: instancePath + "/ratings/stars", schemaPath: "#/properties/ratings/properties/stars/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                                  return false;
                                                                                } else {
                                                                                  if (data30["1"] !== void 0) {
                                                                                    let data31 = data30["1"];
                                                                                    const _errs52 = errors;
                                                                                    if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
                                                                                      validate120.errors = [{ instancePath: instancePath + "/ratings/stars/1", schemaPath: "#/properties/ratings/properties/stars/properties/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                      return false;
                                                                                    }
                                                                                    if (errors === _errs52) {
                                                                                      if (typeof data31 == "number" && isFinite(data31)) {
                                                                                        if (data31 < 0 || isNaN(data31)) {
                                                                                          validate120.errors = [{ instancePath: instancePath + "/ratings/stars/1", schemaPath: "#/properties/ratings/properties/stars/properties/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                    var valid2 = _errs52 === errors;
                                                                                  } else {
                                                                                    var valid2 = true;
                                                                                  }
                                                                                  if (valid2) {
                                                                                    if (data30["2"] !== void 0) {
                                                                                      let data32 = data30["2"];
                                                                                      const _errs54 = errors;
                                                                                      if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)) && isFinite(data32))) {
                                                                                        validate120.errors = [{ instancePath: instancePath + "/ratings/stars/2", schemaPath: "#/properties/ratings/properties/stars/properties/2/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                        return false;
                                                                                      }
                                                                                      if (errors === _errs54) {
                                                                                        if (typeof data32 == "number" && isFinite(data32)) {
                                                                                          if (data32 < 0 || isNaN(data32)) {
                                                                                            validate120.errors = [{ instancePath: instancePath + "/ratings/stars/2", schemaPath: "#/properties/ratings/properties/stars/properties/2/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                            return false;
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                      var valid2 = _errs54 === errors;
                                                                                    } else {
                                                                                      var valid2 = true;
                                                                                    }
                                                                                    if (valid2) {
                                                                                      if (data30["3"] !== void 0) {
                                                                                        let data33 = data30["3"];
                                                                                        const _errs56 = errors;
                                                                                        if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
                                                                                          validate120.errors = [{ instancePath: instancePath + "/ratings/stars/3", schemaPath: "#/properties/ratings/properties/stars/properties/3/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                          return false;
                                                                                        }
                                                                                        if (errors === _errs56) {
                                                                                          if (typeof data33 == "number" && isFinite(data33)) {
                                                                                            if (data33 < 0 || isNaN(data33)) {
                                                                                              validate120.errors = [{ instancePath: instancePath + "/ratings/stars/3", schemaPath: "#/properties/ratings/properties/stars/properties/3/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                              return false;
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                        var valid2 = _errs56 === errors;
                                                                                      } else {
                                                                                        var valid2 = true;
                                                                                      }
                                                                                      if (valid2) {
                                                                                        if (data30["4"] !== void 0) {
                                                                                          let data34 = data30["4"];
                                                                                          const _errs58 = errors;
                                                                                          if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
                                                                                            validate120.errors = [{ instancePath: instancePath + "/ratings/stars/4", schemaPath: "#/properties/ratings/properties/stars/properties/4/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                            return false;
                                                                                          }
                                                                                          if (errors === _errs58) {
                                                                                            if (typeof data34 == "number" && isFinite(data34)) {
                                                                                              if (data34 < 0 || isNaN(data34)) {
                                                                                                validate120.errors = [{ instancePath: instancePath + "/ratings/stars/4", schemaPath: "#/properties/ratings/properties/stars/properties/4/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                return false;
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                          var valid2 = _errs58 === errors;
                                                                                        } else {
                                                                                          var valid2 = true;
                                                                                        }
                                                                                        if (valid2) {
                                                                                          if (data30["5"] !== void 0) {
                                                                                            let data35 = data30["5"];
                                                                                            const _errs60 = errors;
                                                                                            if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)) && isFinite(data35))) {
                                                                                              validate120.errors = [{ instancePath: instancePath + "/ratings/stars/5", schemaPath: "#/properties/ratings/properties/stars/properties/5/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                              return false;
                                                                                            }
                                                                                            if (errors === _errs60) {
                                                                                              if (typeof data35 == "number" && isFinite(data35)) {
                                                                                                if (data35 < 0 || isNaN(data35)) {
                                                                                                  validate120.errors = [{ instancePath: instancePath + "/ratings/stars/5", schemaPath: "#/properties/ratings/properties/stars/properties/5/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                  return false;
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                            var valid2 = _errs60 === errors;
                                                                                          } else {
                                                                                            var valid2 = true;
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                }
                                                                              } else {
                                                                                validate120.errors = [{ instancePath: instancePath + "/ratings/stars", schemaPath: "#/properties/ratings/properties/stars/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                            var valid1 = _errs50 === errors;
                                                                          } else {
                                                                            var valid1 = true;
                                                                          }
                                                                        }
                                                                      }
                                                                    } else {
                                                                      validate120.errors = [{ instancePath: instancePath + "/ratings", schemaPath: "#/properties/ratings/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid0 = _errs46 === errors;
                                                                } else {
                                                                  var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                  if (data.permissions !== void 0) {
                                                                    const _errs62 = errors;
                                                                    if (!validate134(data.permissions, { instancePath: instancePath + "/permissions", parentData: data, parentDataProperty: "permissions", rootData, dynamicAnchors })) {
                                                                      vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
                                                                      errors = vErrors.length;
                                                                    }
                                                                    var valid0 = _errs62 === errors;
                                                                  } else {
                                                                    var valid0 = true;
                                                                  }
                                                                  if (valid0) {
                                                                    if (data.advisories !== void 0) {
                                                                      const _errs63 = errors;
                                                                      if (!validate136(data.advisories, { instancePath: instancePath + "/advisories", parentData: data, parentDataProperty: "advisories", rootData, dynamicAnchors })) {
                                                                        vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
                                                                        errors = vErrors.length;
                                                                      }
                                                                      var valid0 = _errs63 === errors;
                                                                    } else {
                                                                      var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                      if (data.manifest !== void 0) {
                                                                        let data38 = data.manifest;
                                                                        const _errs64 = errors;
                                                                        if (errors === _errs64) {
                                                                          if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                                                                            var props0 = {};
                                                                            for (const key0 in data38) {
                                                                              if (pattern25.test(key0)) {
                                                                                props0[key0] = true;
                                                                              }
                                                                            }
                                                                          } else {
                                                                            validate120.errors = [{ instancePath: instancePath + "/manifest", schemaPath: "#/properties/manifest/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid0 = _errs64 === errors;
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
              }
            }
          }
        }
      }
    } else {
      validate120.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate120.errors = vErrors;
  return errors === 0;
}
validate120.evaluated = { "props": { "id": true, "slug": true, "name": true, "description": true, "publisher": true, "author": true, "category": true, "type": true, "tags": true, "latest_version": true, "visibility": true, "mirrored_from": true, "is_official": true, "is_verified": true, "pricing": true, "total_downloads": true, "rating_average": true, "rating_count": true, "yanked": true, "deprecated": true, "replacement": true, "published_at": true, "updated_at": true, "license": true, "homepage": true, "repository": true, "documentation": true, "support": true, "ratings": true, "permissions": true, "advisories": true, "manifest": true }, "dynamicProps": false, "dynamicItems": false };
var PluginIndex = validate141;
var schema50 = { "type": "object", "required": ["slug", "name", "publisher", "visibility", "versions", "keys"], "properties": { "slug": { "$ref": "#/$defs/part-2" }, "name": { "type": "string", "maxLength": 200 }, "publisher": { "$ref": "#/$defs/part-2" }, "visibility": { "enum": ["public", "tenant", "private"] }, "mirrored_from": { "type": "string", "maxLength": 2e3 }, "rating_average": { "type": "number", "minimum": 0, "maximum": 5 }, "rating_count": { "type": "integer", "minimum": 0 }, "versions": { "type": "array", "items": { "type": "object", "required": ["version", "sha256", "size", "tree_digest", "key_id", "published_at", "type", "permissions", "dependencies"], "properties": { "version": { "$ref": "#/$defs/part-3" }, "publisher": { "$ref": "#/$defs/part-2" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "size": { "type": "integer", "minimum": 0 }, "tree_digest": { "type": "string", "pattern": "^t1:[A-Za-z0-9+/]{43}=$" }, "key_id": { "type": "string", "pattern": "^SHA256:[A-Za-z0-9+/]{43}$" }, "published_at": { "$ref": "#/$defs/part-5" }, "type": { "$ref": "#/$defs/part-12" }, "permissions": { "$ref": "#/$defs/part-15" }, "dependencies": { "type": "array", "items": { "type": "object", "required": ["slug", "version"], "properties": { "slug": { "$ref": "#/$defs/part-2" }, "version": { "type": "string", "maxLength": 200 }, "optional": { "type": "boolean" } } }, "maxItems": 500 }, "min_platform_version": { "type": "string", "maxLength": 128 }, "max_platform_version": { "type": "string", "maxLength": 128 }, "yanked": { "type": "string", "maxLength": 1e3 }, "deprecated": { "type": "string", "maxLength": 1e3 }, "replacement": { "$ref": "#/$defs/part-2" } } }, "maxItems": 1e4 }, "withdrawn": { "type": "array", "items": { "type": "object", "required": ["version", "sha256", "status", "reason"], "properties": { "version": { "$ref": "#/$defs/part-3" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "status": { "enum": ["quarantined", "banned"] }, "reason": { "type": "string", "maxLength": 1e3 } } }, "maxItems": 1e4 }, "advisories": { "type": "array", "items": { "type": "object", "required": ["id", "severity", "title", "affected", "published_at"], "properties": { "id": { "$ref": "#/$defs/part-1" }, "severity": { "enum": ["critical", "high", "medium", "low"] }, "title": { "type": "string", "maxLength": 200 }, "affected": { "type": "string", "maxLength": 200 }, "fixed_version": { "$ref": "#/$defs/part-3" }, "published_at": { "$ref": "#/$defs/part-5" } } }, "maxItems": 500 }, "keys": { "type": "array", "items": { "type": "object", "required": ["key_id", "public_key", "label", "not_before"], "properties": { "key_id": { "type": "string", "pattern": "^SHA256:[A-Za-z0-9+/]{43}$" }, "public_key": { "type": "string", "maxLength": 2e3 }, "label": { "type": "string", "maxLength": 200 }, "not_before": { "$ref": "#/$defs/part-5" }, "expires_at": { "$ref": "#/$defs/part-5" }, "revoked_at": { "$ref": "#/$defs/part-5" }, "revoked_reason": { "enum": ["superseded", "compromised"] }, "compromised_since": { "$ref": "#/$defs/part-5" }, "plugins": { "$ref": "#/$defs/part-9" } } }, "maxItems": 1e3 }, "rotations": { "type": "array", "items": { "type": "object", "required": ["old_key_id", "new_key_id", "envelope", "accepted_at"], "properties": { "old_key_id": { "type": "string", "pattern": "^SHA256:[A-Za-z0-9+/]{43}$" }, "new_key_id": { "type": "string", "pattern": "^SHA256:[A-Za-z0-9+/]{43}$" }, "envelope": { "type": "string", "maxLength": 65536 }, "accepted_at": { "$ref": "#/$defs/part-5" } } }, "maxItems": 1e3 }, "former_publishers": { "type": "array", "items": { "type": "object", "required": ["publisher", "keys", "rotations"], "properties": { "publisher": { "$ref": "#/$defs/part-2" }, "keys": { "type": "array", "items": { "type": "object", "required": ["key_id", "public_key", "label", "not_before"], "properties": { "key_id": { "type": "string", "pattern": "^SHA256:[A-Za-z0-9+/]{43}$" }, "public_key": { "type": "string", "maxLength": 2e3 }, "label": { "type": "string", "maxLength": 200 }, "not_before": { "$ref": "#/$defs/part-5" }, "expires_at": { "$ref": "#/$defs/part-5" }, "revoked_at": { "$ref": "#/$defs/part-5" }, "revoked_reason": { "enum": ["superseded", "compromised"] }, "compromised_since": { "$ref": "#/$defs/part-5" }, "plugins": { "$ref": "#/$defs/part-9" } } }, "maxItems": 1e3 }, "rotations": { "type": "array", "items": { "type": "object", "required": ["old_key_id", "new_key_id", "envelope", "accepted_at"], "properties": { "old_key_id": { "type": "string", "pattern": "^SHA256:[A-Za-z0-9+/]{43}$" }, "new_key_id": { "type": "string", "pattern": "^SHA256:[A-Za-z0-9+/]{43}$" }, "envelope": { "type": "string", "maxLength": 65536 }, "accepted_at": { "$ref": "#/$defs/part-5" } } }, "maxItems": 1e3 } } }, "maxItems": 100 }, "transfers": { "type": "array", "items": { "type": "object", "required": ["from", "to", "accepted_at"], "properties": { "from": { "$ref": "#/$defs/part-2" }, "to": { "$ref": "#/$defs/part-2" }, "accepted_at": { "$ref": "#/$defs/part-5" }, "envelope": { "type": "string", "maxLength": 65536 } } }, "maxItems": 100 } } };
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate141.evaluated;
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
        validate141.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.slug !== void 0) {
          const _errs1 = errors;
          if (!validate59(data.slug, { instancePath: instancePath + "/slug", parentData: data, parentDataProperty: "slug", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== void 0) {
            let data1 = data.name;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data1 === "string") {
                if (func1(data1) > 200) {
                  validate141.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                  return false;
                }
              } else {
                validate141.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.publisher !== void 0) {
              const _errs4 = errors;
              if (!validate59(data.publisher, { instancePath: instancePath + "/publisher", parentData: data, parentDataProperty: "publisher", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
                  validate141.errors = [{ instancePath: instancePath + "/visibility", schemaPath: "#/properties/visibility/enum", keyword: "enum", params: { allowedValues: schema50.properties.visibility.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.mirrored_from !== void 0) {
                  let data4 = data.mirrored_from;
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (typeof data4 === "string") {
                      if (func1(data4) > 2e3) {
                        validate141.errors = [{ instancePath: instancePath + "/mirrored_from", schemaPath: "#/properties/mirrored_from/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                        return false;
                      }
                    } else {
                      validate141.errors = [{ instancePath: instancePath + "/mirrored_from", schemaPath: "#/properties/mirrored_from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.rating_average !== void 0) {
                    let data5 = data.rating_average;
                    const _errs8 = errors;
                    if (errors === _errs8) {
                      if (typeof data5 == "number" && isFinite(data5)) {
                        if (data5 > 5 || isNaN(data5)) {
                          validate141.errors = [{ instancePath: instancePath + "/rating_average", schemaPath: "#/properties/rating_average/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" }];
                          return false;
                        } else {
                          if (data5 < 0 || isNaN(data5)) {
                            validate141.errors = [{ instancePath: instancePath + "/rating_average", schemaPath: "#/properties/rating_average/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                            return false;
                          }
                        }
                      } else {
                        validate141.errors = [{ instancePath: instancePath + "/rating_average", schemaPath: "#/properties/rating_average/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                        return false;
                      }
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.rating_count !== void 0) {
                      let data6 = data.rating_count;
                      const _errs10 = errors;
                      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                        validate141.errors = [{ instancePath: instancePath + "/rating_count", schemaPath: "#/properties/rating_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      if (errors === _errs10) {
                        if (typeof data6 == "number" && isFinite(data6)) {
                          if (data6 < 0 || isNaN(data6)) {
                            validate141.errors = [{ instancePath: instancePath + "/rating_count", schemaPath: "#/properties/rating_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.versions !== void 0) {
                        let data7 = data.versions;
                        const _errs12 = errors;
                        if (errors === _errs12) {
                          if (Array.isArray(data7)) {
                            if (data7.length > 1e4) {
                              validate141.errors = [{ instancePath: instancePath + "/versions", schemaPath: "#/properties/versions/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" }];
                              return false;
                            } else {
                              var valid1 = true;
                              const len0 = data7.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                let data8 = data7[i0];
                                const _errs14 = errors;
                                if (errors === _errs14) {
                                  if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                    let missing1;
                                    if (data8.version === void 0 && (missing1 = "version") || data8.sha256 === void 0 && (missing1 = "sha256") || data8.size === void 0 && (missing1 = "size") || data8.tree_digest === void 0 && (missing1 = "tree_digest") || data8.key_id === void 0 && (missing1 = "key_id") || data8.published_at === void 0 && (missing1 = "published_at") || data8.type === void 0 && (missing1 = "type") || data8.permissions === void 0 && (missing1 = "permissions") || data8.dependencies === void 0 && (missing1 = "dependencies")) {
                                      validate141.errors = [{ instancePath: instancePath + "/versions/" + i0, schemaPath: "#/properties/versions/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                      return false;
                                    } else {
                                      if (data8.version !== void 0) {
                                        const _errs16 = errors;
                                        if (!validate61(data8.version, { instancePath: instancePath + "/versions/" + i0 + "/version", parentData: data8, parentDataProperty: "version", rootData, dynamicAnchors })) {
                                          vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid2 = _errs16 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data8.publisher !== void 0) {
                                          const _errs17 = errors;
                                          if (!validate59(data8.publisher, { instancePath: instancePath + "/versions/" + i0 + "/publisher", parentData: data8, parentDataProperty: "publisher", rootData, dynamicAnchors })) {
                                            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid2 = _errs17 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                        if (valid2) {
                                          if (data8.sha256 !== void 0) {
                                            let data11 = data8.sha256;
                                            const _errs18 = errors;
                                            if (errors === _errs18) {
                                              if (typeof data11 === "string") {
                                                if (!pattern6.test(data11)) {
                                                  validate141.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/sha256", schemaPath: "#/properties/versions/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                                  return false;
                                                }
                                              } else {
                                                validate141.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/sha256", schemaPath: "#/properties/versions/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid2 = _errs18 === errors;
                                          } else {
                                            var valid2 = true;
                                          }
                                          if (valid2) {
                                            if (data8.size !== void 0) {
                                              let data12 = data8.size;
                                              const _errs20 = errors;
                                              if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                                                validate141.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/size", schemaPath: "#/properties/versions/items/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                              }
                                              if (errors === _errs20) {
                                                if (typeof data12 == "number" && isFinite(data12)) {
                                                  if (data12 < 0 || isNaN(data12)) {
                                                    validate141.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/size", schemaPath: "#/properties/versions/items/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                  }
                                                }
                                              }
                                              var valid2 = _errs20 === errors;
                                            } else {
                                              var valid2 = true;
                                            }
                                            if (valid2) {
                                              if (data8.tree_digest !== void 0) {
                                                let data13 = data8.tree_digest;
                                                const _errs22 = errors;
                                                if (errors === _errs22) {
                                                  if (typeof data13 === "string") {
                                                    if (!pattern7.test(data13)) {
                                                      validate141.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/tree_digest", schemaPath: "#/properties/versions/items/properties/tree_digest/pattern", keyword: "pattern", params: { pattern: "^t1:[A-Za-z0-9+/]{43}=$" }, message: 'must match pattern "^t1:[A-Za-z0-9+/]{43}=$"' }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate141.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/tree_digest", schemaPath: "#/properties/versions/items/properties/tree_digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid2 = _errs22 === errors;
                                              } else {
                                                var valid2 = true;
                                              }
                                              if (valid2) {
                                                if (data8.key_id !== void 0) {
                                                  let data14 = data8.key_id;
                                                  const _errs24 = errors;
                                                  if (errors === _errs24) {
                                                    if (typeof data14 === "string") {
                                                      if (!pattern8.test(data14)) {
                                                        validate141.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/key_id", schemaPath: "#/properties/versions/items/properties/key_id/pattern", keyword: "pattern", params: { pattern: "^SHA256:[A-Za-z0-9+/]{43}$" }, message: 'must match pattern "^SHA256:[A-Za-z0-9+/]{43}$"' }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate141.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/key_id", schemaPath: "#/properties/versions/items/properties/key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid2 = _errs24 === errors;
                                                } else {
                                                  var valid2 = true;
                                                }
                                                if (valid2) {
                                                  if (data8.published_at !== void 0) {
                                                    const _errs26 = errors;
                                                    if (!validate67(data8.published_at, { instancePath: instancePath + "/versions/" + i0 + "/published_at", parentData: data8, parentDataProperty: "published_at", rootData, dynamicAnchors })) {
                                                      vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                                      errors = vErrors.length;
                                                    }
                                                    var valid2 = _errs26 === errors;
                                                  } else {
                                                    var valid2 = true;
                                                  }
                                                  if (valid2) {
                                                    if (data8.type !== void 0) {
                                                      const _errs27 = errors;
                                                      if (!validate124(data8.type, { instancePath: instancePath + "/versions/" + i0 + "/type", parentData: data8, parentDataProperty: "type", rootData, dynamicAnchors })) {
                                                        vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
                                                        errors = vErrors.length;
                                                      }
                                                      var valid2 = _errs27 === errors;
                                                    } else {
                                                      var valid2 = true;
                                                    }
                                                    if (valid2) {
                                                      if (data8.permissions !== void 0) {
                                                        const _errs28 = errors;
                                                        if (!validate134(data8.permissions, { instancePath: instancePath + "/versions/" + i0 + "/permissions", parentData: data8, parentDataProperty: "permissions", rootData, dynamicAnchors })) {
                                                          vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
                                                          errors = vErrors.length;
                                                        }
                                                        var valid2 = _errs28 === errors;
                                                      } else {
                                                        var valid2 = true;
                                                      }
                                                      if (valid2) {
                                                        if (data8.dependencies !== void 0) {
                                                          let data18 = data8.dependencies;
                                                          const _errs29 = errors;
                                                          if (errors === _errs29) {
                                                            if (Array.isArray(data18)) {
                                                              if (data18.length > 500) {
                                                                validate141.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/dependencies", schemaPath: "#/properties/versions/items/properties/dependencies/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" }];
                                                                return false;
                                                              } else {
                                                                var valid3 = true;
                                                                const len1 = data18.length;
                                                                for (let i1 = 0; i1 < len1; i1++) {
                                                                  let data19 = data18[i1];
                                                                  const _errs31 = errors;
                                                                  if (errors === _errs31) {
                                                                    if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                                                      let missing2;
                                                                      if (data19.slug === void 0 && (missing2 = "slug") || data19.version === void 0 && (missing2 = "version")) {
                                                                        validate141.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/dependencies/" + i1, schemaPath: "#/properties/versions/items/properties/dependencies/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                        return false;
                                                                      } else {
                                                                        if (data19.slug !== void 0) {
                                                                          const _errs33 = errors;
                                                                          if (!validate59(data19.slug, { instancePath: instancePath + "/versions/" + i0 + "/dependencies/" + i1 + "/slug", parentData: data19, parentDataProperty: "slug", rootData, dynamicAnchors })) {
                                                                            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                                                                            errors = vErrors.length;
                                                                          }
                                                                          var valid4 = _errs33 === errors;
                                                                        } else {
                                                                          var valid4 = true;
                                                                        }
                                                                        if (valid4) {
                                                                          if (data19.version !== void 0) {
                                                                            let data21 = data19.version;
                                                                            const _errs34 = errors;
                                                                            if (errors === _errs34) {
                                                                              if (typeof data21 === "string") {
                                                                                if (func1(data21) > 200) {
                                                                                  validate141.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/dependencies/" + i1 + "/version", schemaPath: "#/properties/versions/items/properties/dependencies/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                                  return false;
                                                                                }
                                                                              } else {
                                                                                validate141.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/dependencies/" + i1 + "/version", schemaPath: "#/properties/versions/items/properties/dependencies/items/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                            var valid4 = _errs34 === errors;
                                                                          } else {
                                                                            var valid4 = true;
                                                                          }
                                                                          if (valid4) {
                                                                            if (data19.optional !== void 0) {
                                                                              const _errs36 = errors;
                                                                              if (typeof data19.optional !== "boolean") {
                                                                                validate141.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/dependencies/" + i1 + "/optional", schemaPath: "#/properties/versions/items/properties/dependencies/items/properties/optional/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                return false;
                                                                              }
                                                                              var valid4 = _errs36 === errors;
                                                                            } else {
                                                                              var valid4 = true;
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    } else {
                                                                      validate141.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/dependencies/" + i1, schemaPath: "#/properties/versions/items/properties/dependencies/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
                                                              validate141.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/dependencies", schemaPath: "#/properties/versions/items/properties/dependencies/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid2 = _errs29 === errors;
                                                        } else {
                                                          var valid2 = true;
                                                        }
                                                        if (valid2) {
                                                          if (data8.min_platform_version !== void 0) {
                                                            let data23 = data8.min_platform_version;
                                                            const _errs38 = errors;
                                                            if (errors === _errs38) {
                                                              if (typeof data23 === "string") {
                                                                if (func1(data23) > 128) {
                                                                  validate141.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/min_platform_version", schemaPath: "#/properties/versions/items/properties/min_platform_version/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                                                                  return false;
                                                                }
                                                              } else {
                                                                validate141.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/min_platform_version", schemaPath: "#/properties/versions/items/properties/min_platform_version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid2 = _errs38 === errors;
                                                          } else {
                                                            var valid2 = true;
                                                          }
                                                          if (valid2) {
                                                            if (data8.max_platform_version !== void 0) {
                                                              let data24 = data8.max_platform_version;
                                                              const _errs40 = errors;
                                                              if (errors === _errs40) {
                                                                if (typeof data24 === "string") {
                                                                  if (func1(data24) > 128) {
                                                                    validate141.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/max_platform_version", schemaPath: "#/properties/versions/items/properties/max_platform_version/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                                                                    return false;
                                                                  }
                                                                } else {
                                                                  validate141.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/max_platform_version", schemaPath: "#/properties/versions/items/properties/max_platform_version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid2 = _errs40 === errors;
                                                            } else {
                                                              var valid2 = true;
                                                            }
                                                            if (valid2) {
                                                              if (data8.yanked !== void 0) {
                                                                let data25 = data8.yanked;
                                                                const _errs42 = errors;
                                                                if (errors === _errs42) {
                                                                  if (typeof data25 === "string") {
                                                                    if (func1(data25) > 1e3) {
                                                                      validate141.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/yanked", schemaPath: "#/properties/versions/items/properties/yanked/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                                      return false;
                                                                    }
                                                                  } else {
                                                                    validate141.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/yanked", schemaPath: "#/properties/versions/items/properties/yanked/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid2 = _errs42 === errors;
                                                              } else {
                                                                var valid2 = true;
                                                              }
                                                              if (valid2) {
                                                                if (data8.deprecated !== void 0) {
                                                                  let data26 = data8.deprecated;
                                                                  const _errs44 = errors;
                                                                  if (errors === _errs44) {
                                                                    if (typeof data26 === "string") {
                                                                      if (func1(data26) > 1e3) {
                                                                        validate141.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/deprecated", schemaPath: "#/properties/versions/items/properties/deprecated/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                                        return false;
                                                                      }
                                                                    } else {
                                                                      validate141.errors = [{ instancePath: instancePath + "/versions/" + i0 + "/deprecated", schemaPath: "#/properties/versions/items/properties/deprecated/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid2 = _errs44 === errors;
                                                                } else {
                                                                  var valid2 = true;
                                                                }
                                                                if (valid2) {
                                                                  if (data8.replacement !== void 0) {
                                                                    const _errs46 = errors;
                                                                    if (!validate59(data8.replacement, { instancePath: instancePath + "/versions/" + i0 + "/replacement", parentData: data8, parentDataProperty: "replacement", rootData, dynamicAnchors })) {
                                                                      vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                                                                      errors = vErrors.length;
                                                                    }
                                                                    var valid2 = _errs46 === errors;
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
                                  } else {
                                    validate141.errors = [{ instancePath: instancePath + "/versions/" + i0, schemaPath: "#/properties/versions/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                  }
                                }
                                var valid1 = _errs14 === errors;
                                if (!valid1) {
                                  break;
                                }
                              }
                            }
                          } else {
                            validate141.errors = [{ instancePath: instancePath + "/versions", schemaPath: "#/properties/versions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.withdrawn !== void 0) {
                          let data28 = data.withdrawn;
                          const _errs47 = errors;
                          if (errors === _errs47) {
                            if (Array.isArray(data28)) {
                              if (data28.length > 1e4) {
                                validate141.errors = [{ instancePath: instancePath + "/withdrawn", schemaPath: "#/properties/withdrawn/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" }];
                                return false;
                              } else {
                                var valid5 = true;
                                const len2 = data28.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                  let data29 = data28[i2];
                                  const _errs49 = errors;
                                  if (errors === _errs49) {
                                    if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                                      let missing3;
                                      if (data29.version === void 0 && (missing3 = "version") || data29.sha256 === void 0 && (missing3 = "sha256") || data29.status === void 0 && (missing3 = "status") || data29.reason === void 0 && (missing3 = "reason")) {
                                        validate141.errors = [{ instancePath: instancePath + "/withdrawn/" + i2, schemaPath: "#/properties/withdrawn/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                        return false;
                                      } else {
                                        if (data29.version !== void 0) {
                                          const _errs51 = errors;
                                          if (!validate61(data29.version, { instancePath: instancePath + "/withdrawn/" + i2 + "/version", parentData: data29, parentDataProperty: "version", rootData, dynamicAnchors })) {
                                            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid6 = _errs51 === errors;
                                        } else {
                                          var valid6 = true;
                                        }
                                        if (valid6) {
                                          if (data29.sha256 !== void 0) {
                                            let data31 = data29.sha256;
                                            const _errs52 = errors;
                                            if (errors === _errs52) {
                                              if (typeof data31 === "string") {
                                                if (!pattern6.test(data31)) {
                                                  validate141.errors = [{ instancePath: instancePath + "/withdrawn/" + i2 + "/sha256", schemaPath: "#/properties/withdrawn/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                                  return false;
                                                }
                                              } else {
                                                validate141.errors = [{ instancePath: instancePath + "/withdrawn/" + i2 + "/sha256", schemaPath: "#/properties/withdrawn/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid6 = _errs52 === errors;
                                          } else {
                                            var valid6 = true;
                                          }
                                          if (valid6) {
                                            if (data29.status !== void 0) {
                                              let data32 = data29.status;
                                              const _errs54 = errors;
                                              if (!(data32 === "quarantined" || data32 === "banned")) {
                                                validate141.errors = [{ instancePath: instancePath + "/withdrawn/" + i2 + "/status", schemaPath: "#/properties/withdrawn/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema50.properties.withdrawn.items.properties.status.enum }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                              }
                                              var valid6 = _errs54 === errors;
                                            } else {
                                              var valid6 = true;
                                            }
                                            if (valid6) {
                                              if (data29.reason !== void 0) {
                                                let data33 = data29.reason;
                                                const _errs55 = errors;
                                                if (errors === _errs55) {
                                                  if (typeof data33 === "string") {
                                                    if (func1(data33) > 1e3) {
                                                      validate141.errors = [{ instancePath: instancePath + "/withdrawn/" + i2 + "/reason", schemaPath: "#/properties/withdrawn/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate141.errors = [{ instancePath: instancePath + "/withdrawn/" + i2 + "/reason", schemaPath: "#/properties/withdrawn/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid6 = _errs55 === errors;
                                              } else {
                                                var valid6 = true;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      validate141.errors = [{ instancePath: instancePath + "/withdrawn/" + i2, schemaPath: "#/properties/withdrawn/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                      return false;
                                    }
                                  }
                                  var valid5 = _errs49 === errors;
                                  if (!valid5) {
                                    break;
                                  }
                                }
                              }
                            } else {
                              validate141.errors = [{ instancePath: instancePath + "/withdrawn", schemaPath: "#/properties/withdrawn/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs47 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.advisories !== void 0) {
                            let data34 = data.advisories;
                            const _errs57 = errors;
                            if (errors === _errs57) {
                              if (Array.isArray(data34)) {
                                if (data34.length > 500) {
                                  validate141.errors = [{ instancePath: instancePath + "/advisories", schemaPath: "#/properties/advisories/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" }];
                                  return false;
                                } else {
                                  var valid7 = true;
                                  const len3 = data34.length;
                                  for (let i3 = 0; i3 < len3; i3++) {
                                    let data35 = data34[i3];
                                    const _errs59 = errors;
                                    if (errors === _errs59) {
                                      if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                                        let missing4;
                                        if (data35.id === void 0 && (missing4 = "id") || data35.severity === void 0 && (missing4 = "severity") || data35.title === void 0 && (missing4 = "title") || data35.affected === void 0 && (missing4 = "affected") || data35.published_at === void 0 && (missing4 = "published_at")) {
                                          validate141.errors = [{ instancePath: instancePath + "/advisories/" + i3, schemaPath: "#/properties/advisories/items/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                          return false;
                                        } else {
                                          if (data35.id !== void 0) {
                                            const _errs61 = errors;
                                            if (!validate56(data35.id, { instancePath: instancePath + "/advisories/" + i3 + "/id", parentData: data35, parentDataProperty: "id", rootData, dynamicAnchors })) {
                                              vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid8 = _errs61 === errors;
                                          } else {
                                            var valid8 = true;
                                          }
                                          if (valid8) {
                                            if (data35.severity !== void 0) {
                                              let data37 = data35.severity;
                                              const _errs62 = errors;
                                              if (!(data37 === "critical" || data37 === "high" || data37 === "medium" || data37 === "low")) {
                                                validate141.errors = [{ instancePath: instancePath + "/advisories/" + i3 + "/severity", schemaPath: "#/properties/advisories/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema50.properties.advisories.items.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                              }
                                              var valid8 = _errs62 === errors;
                                            } else {
                                              var valid8 = true;
                                            }
                                            if (valid8) {
                                              if (data35.title !== void 0) {
                                                let data38 = data35.title;
                                                const _errs63 = errors;
                                                if (errors === _errs63) {
                                                  if (typeof data38 === "string") {
                                                    if (func1(data38) > 200) {
                                                      validate141.errors = [{ instancePath: instancePath + "/advisories/" + i3 + "/title", schemaPath: "#/properties/advisories/items/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate141.errors = [{ instancePath: instancePath + "/advisories/" + i3 + "/title", schemaPath: "#/properties/advisories/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid8 = _errs63 === errors;
                                              } else {
                                                var valid8 = true;
                                              }
                                              if (valid8) {
                                                if (data35.affected !== void 0) {
                                                  let data39 = data35.affected;
                                                  const _errs65 = errors;
                                                  if (errors === _errs65) {
                                                    if (typeof data39 === "string") {
                                                      if (func1(data39) > 200) {
                                                        validate141.errors = [{ instancePath: instancePath + "/advisories/" + i3 + "/affected", schemaPath: "#/properties/advisories/items/properties/affected/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate141.errors = [{ instancePath: instancePath + "/advisories/" + i3 + "/affected", schemaPath: "#/properties/advisories/items/properties/affected/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid8 = _errs65 === errors;
                                                } else {
                                                  var valid8 = true;
                                                }
                                                if (valid8) {
                                                  if (data35.fixed_version !== void 0) {
                                                    const _errs67 = errors;
                                                    if (!validate61(data35.fixed_version, { instancePath: instancePath + "/advisories/" + i3 + "/fixed_version", parentData: data35, parentDataProperty: "fixed_version", rootData, dynamicAnchors })) {
                                                      vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                                      errors = vErrors.length;
                                                    }
                                                    var valid8 = _errs67 === errors;
                                                  } else {
                                                    var valid8 = true;
                                                  }
                                                  if (valid8) {
                                                    if (data35.published_at !== void 0) {
                                                      const _errs68 = errors;
                                                      if (!validate67(data35.published_at, { instancePath: instancePath + "/advisories/" + i3 + "/published_at", parentData: data35, parentDataProperty: "published_at", rootData, dynamicAnchors })) {
                                                        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                                        errors = vErrors.length;
                                                      }
                                                      var valid8 = _errs68 === errors;
                                                    } else {
                                                      var valid8 = true;
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      } else {
                                        validate141.errors = [{ instancePath: instancePath + "/advisories/" + i3, schemaPath: "#/properties/advisories/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                        return false;
                                      }
                                    }
                                    var valid7 = _errs59 === errors;
                                    if (!valid7) {
                                      break;
                                    }
                                  }
                                }
                              } else {
                                validate141.errors = [{ instancePath: instancePath + "/advisories", schemaPath: "#/properties/advisories/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                              }
                            }
                            var valid0 = _errs57 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.keys !== void 0) {
                              let data42 = data.keys;
                              const _errs69 = errors;
                              if (errors === _errs69) {
                                if (Array.isArray(data42)) {
                                  if (data42.length > 1e3) {
                                    validate141.errors = [{ instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
                                    return false;
                                  } else {
                                    var valid9 = true;
                                    const len4 = data42.length;
                                    for (let i4 = 0; i4 < len4; i4++) {
                                      let data43 = data42[i4];
                                      const _errs71 = errors;
                                      if (errors === _errs71) {
                                        if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                                          let missing5;
                                          if (data43.key_id === void 0 && (missing5 = "key_id") || data43.public_key === void 0 && (missing5 = "public_key") || data43.label === void 0 && (missing5 = "label") || data43.not_before === void 0 && (missing5 = "not_before")) {
                                            validate141.errors = [{ instancePath: instancePath + "/keys/" + i4, schemaPath: "#/properties/keys/items/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                            return false;
                                          } else {
                                            if (data43.key_id !== void 0) {
                                              let data44 = data43.key_id;
                                              const _errs73 = errors;
                                              if (errors === _errs73) {
                                                if (typeof data44 === "string") {
                                                  if (!pattern8.test(data44)) {
                                                    validate141.errors = [{ instancePath: instancePath + "/keys/" + i4 + "/key_id", schemaPath: "#/properties/keys/items/properties/key_id/pattern", keyword: "pattern", params: { pattern: "^SHA256:[A-Za-z0-9+/]{43}$" }, message: 'must match pattern "^SHA256:[A-Za-z0-9+/]{43}$"' }];
                                                    return false;
                                                  }
                                                } else {
                                                  validate141.errors = [{ instancePath: instancePath + "/keys/" + i4 + "/key_id", schemaPath: "#/properties/keys/items/properties/key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                              var valid10 = _errs73 === errors;
                                            } else {
                                              var valid10 = true;
                                            }
                                            if (valid10) {
                                              if (data43.public_key !== void 0) {
                                                let data45 = data43.public_key;
                                                const _errs75 = errors;
                                                if (errors === _errs75) {
                                                  if (typeof data45 === "string") {
                                                    if (func1(data45) > 2e3) {
                                                      validate141.errors = [{ instancePath: instancePath + "/keys/" + i4 + "/public_key", schemaPath: "#/properties/keys/items/properties/public_key/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate141.errors = [{ instancePath: instancePath + "/keys/" + i4 + "/public_key", schemaPath: "#/properties/keys/items/properties/public_key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid10 = _errs75 === errors;
                                              } else {
                                                var valid10 = true;
                                              }
                                              if (valid10) {
                                                if (data43.label !== void 0) {
                                                  let data46 = data43.label;
                                                  const _errs77 = errors;
                                                  if (errors === _errs77) {
                                                    if (typeof data46 === "string") {
                                                      if (func1(data46) > 200) {
                                                        validate141.errors = [{ instancePath: instancePath + "/keys/" + i4 + "/label", schemaPath: "#/properties/keys/items/properties/label/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate141.errors = [{ instancePath: instancePath + "/keys/" + i4 + "/label", schemaPath: "#/properties/keys/items/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid10 = _errs77 === errors;
                                                } else {
                                                  var valid10 = true;
                                                }
                                                if (valid10) {
                                                  if (data43.not_before !== void 0) {
                                                    const _errs79 = errors;
                                                    if (!validate67(data43.not_before, { instancePath: instancePath + "/keys/" + i4 + "/not_before", parentData: data43, parentDataProperty: "not_before", rootData, dynamicAnchors })) {
                                                      vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                                      errors = vErrors.length;
                                                    }
                                                    var valid10 = _errs79 === errors;
                                                  } else {
                                                    var valid10 = true;
                                                  }
                                                  if (valid10) {
                                                    if (data43.expires_at !== void 0) {
                                                      const _errs80 = errors;
                                                      if (!validate67(data43.expires_at, { instancePath: instancePath + "/keys/" + i4 + "/expires_at", parentData: data43, parentDataProperty: "expires_at", rootData, dynamicAnchors })) {
                                                        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                                        errors = vErrors.length;
                                                      }
                                                      var valid10 = _errs80 === errors;
                                                    } else {
                                                      var valid10 = true;
                                                    }
                                                    if (valid10) {
                                                      if (data43.revoked_at !== void 0) {
                                                        const _errs81 = errors;
                                                        if (!validate67(data43.revoked_at, { instancePath: instancePath + "/keys/" + i4 + "/revoked_at", parentData: data43, parentDataProperty: "revoked_at", rootData, dynamicAnchors })) {
                                                          vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                                          errors = vErrors.length;
                                                        }
                                                        var valid10 = _errs81 === errors;
                                                      } else {
                                                        var valid10 = true;
                                                      }
                                                      if (valid10) {
                                                        if (data43.revoked_reason !== void 0) {
                                                          let data50 = data43.revoked_reason;
                                                          const _errs82 = errors;
                                                          if (!(data50 === "superseded" || data50 === "compromised")) {
                                                            validate141.errors = [{ instancePath: instancePath + "/keys/" + i4 + "/revoked_reason", schemaPath: "#/properties/keys/items/properties/revoked_reason/enum", keyword: "enum", params: { allowedValues: schema50.properties.keys.items.properties.revoked_reason.enum }, message: "must be equal to one of the allowed values" }];
                                                            return false;
                                                          }
                                                          var valid10 = _errs82 === errors;
                                                        } else {
                                                          var valid10 = true;
                                                        }
                                                        if (valid10) {
                                                          if (data43.compromised_since !== void 0) {
                                                            const _errs83 = errors;
                                                            if (!validate67(data43.compromised_since, { instancePath: instancePath + "/keys/" + i4 + "/compromised_since", parentData: data43, parentDataProperty: "compromised_since", rootData, dynamicAnchors })) {
                                                              vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                                              errors = vErrors.length;
                                                            }
                                                            var valid10 = _errs83 === errors;
                                                          } else {
                                                            var valid10 = true;
                                                          }
                                                          if (valid10) {
                                                            if (data43.plugins !== void 0) {
                                                              const _errs84 = errors;
                                                              if (!validate87(data43.plugins, { instancePath: instancePath + "/keys/" + i4 + "/plugins", parentData: data43, parentDataProperty: "plugins", rootData, dynamicAnchors })) {
                                                                vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                                                                errors = vErrors.length;
                                                              }
                                                              var valid10 = _errs84 === errors;
                                                            } else {
                                                              var valid10 = true;
                                                            }
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
                                          validate141.errors = [{ instancePath: instancePath + "/keys/" + i4, schemaPath: "#/properties/keys/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                          return false;
                                        }
                                      }
                                      var valid9 = _errs71 === errors;
                                      if (!valid9) {
                                        break;
                                      }
                                    }
                                  }
                                } else {
                                  validate141.errors = [{ instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs69 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.rotations !== void 0) {
                                let data53 = data.rotations;
                                const _errs85 = errors;
                                if (errors === _errs85) {
                                  if (Array.isArray(data53)) {
                                    if (data53.length > 1e3) {
                                      validate141.errors = [{ instancePath: instancePath + "/rotations", schemaPath: "#/properties/rotations/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
                                      return false;
                                    } else {
                                      var valid11 = true;
                                      const len5 = data53.length;
                                      for (let i5 = 0; i5 < len5; i5++) {
                                        let data54 = data53[i5];
                                        const _errs87 = errors;
                                        if (errors === _errs87) {
                                          if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                                            let missing6;
                                            if (data54.old_key_id === void 0 && (missing6 = "old_key_id") || data54.new_key_id === void 0 && (missing6 = "new_key_id") || data54.envelope === void 0 && (missing6 = "envelope") || data54.accepted_at === void 0 && (missing6 = "accepted_at")) {
                                              validate141.errors = [{ instancePath: instancePath + "/rotations/" + i5, schemaPath: "#/properties/rotations/items/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                              return false;
                                            } else {
                                              if (data54.old_key_id !== void 0) {
                                                let data55 = data54.old_key_id;
                                                const _errs89 = errors;
                                                if (errors === _errs89) {
                                                  if (typeof data55 === "string") {
                                                    if (!pattern8.test(data55)) {
                                                      validate141.errors = [{ instancePath: instancePath + "/rotations/" + i5 + "/old_key_id", schemaPath: "#/properties/rotations/items/properties/old_key_id/pattern", keyword: "pattern", params: { pattern: "^SHA256:[A-Za-z0-9+/]{43}$" }, message: 'must match pattern "^SHA256:[A-Za-z0-9+/]{43}$"' }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate141.errors = [{ instancePath: instancePath + "/rotations/" + i5 + "/old_key_id", schemaPath: "#/properties/rotations/items/properties/old_key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid12 = _errs89 === errors;
                                              } else {
                                                var valid12 = true;
                                              }
                                              if (valid12) {
                                                if (data54.new_key_id !== void 0) {
                                                  let data56 = data54.new_key_id;
                                                  const _errs91 = errors;
                                                  if (errors === _errs91) {
                                                    if (typeof data56 === "string") {
                                                      if (!pattern8.test(data56)) {
                                                        validate141.errors = [{ instancePath: instancePath + "/rotations/" + i5 + "/new_key_id", schemaPath: "#/properties/rotations/items/properties/new_key_id/pattern", keyword: "pattern", params: { pattern: "^SHA256:[A-Za-z0-9+/]{43}$" }, message: 'must match pattern "^SHA256:[A-Za-z0-9+/]{43}$"' }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate141.errors = [{ instancePath: instancePath + "/rotations/" + i5 + "/new_key_id", schemaPath: "#/properties/rotations/items/properties/new_key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid12 = _errs91 === errors;
                                                } else {
                                                  var valid12 = true;
                                                }
                                                if (valid12) {
                                                  if (data54.envelope !== void 0) {
                                                    let data57 = data54.envelope;
                                                    const _errs93 = errors;
                                                    if (errors === _errs93) {
                                                      if (typeof data57 === "string") {
                                                        if (func1(data57) > 65536) {
                                                          validate141.errors = [{ instancePath: instancePath + "/rotations/" + i5 + "/envelope", schemaPath: "#/properties/rotations/items/properties/envelope/maxLength", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters" }];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate141.errors = [{ instancePath: instancePath + "/rotations/" + i5 + "/envelope", schemaPath: "#/properties/rotations/items/properties/envelope/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid12 = _errs93 === errors;
                                                  } else {
                                                    var valid12 = true;
                                                  }
                                                  if (valid12) {
                                                    if (data54.accepted_at !== void 0) {
                                                      const _errs95 = errors;
                                                      if (!validate67(data54.accepted_at, { instancePath: instancePath + "/rotations/" + i5 + "/accepted_at", parentData: data54, parentDataProperty: "accepted_at", rootData, dynamicAnchors })) {
                                                        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                                        errors = vErrors.length;
                                                      }
                                                      var valid12 = _errs95 === errors;
                                                    } else {
                                                      var valid12 = true;
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          } else {
                                            validate141.errors = [{ instancePath: instancePath + "/rotations/" + i5, schemaPath: "#/properties/rotations/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                            return false;
                                          }
                                        }
                                        var valid11 = _errs87 === errors;
                                        if (!valid11) {
                                          break;
                                        }
                                      }
                                    }
                                  } else {
                                    validate141.errors = [{ instancePath: instancePath + "/rotations", schemaPath: "#/properties/rotations/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs85 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.former_publishers !== void 0) {
                                  let data59 = data.former_publishers;
                                  const _errs96 = errors;
                                  if (errors === _errs96) {
                                    if (Array.isArray(data59)) {
                                      if (data59.length > 100) {
                                        validate141.errors = [{ instancePath: instancePath + "/former_publishers", schemaPath: "#/properties/former_publishers/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                        return false;
                                      } else {
                                        var valid13 = true;
                                        const len6 = data59.length;
                                        for (let i6 = 0; i6 < len6; i6++) {
                                          let data60 = data59[i6];
                                          const _errs98 = errors;
                                          if (errors === _errs98) {
                                            if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
                                              let missing7;
                                              if (data60.publisher === void 0 && (missing7 = "publisher") || data60.keys === void 0 && (missing7 = "keys") || data60.rotations === void 0 && (missing7 = "rotations")) {
                                                validate141.errors = [{ instancePath: instancePath + "/former_publishers/" + i6, schemaPath: "#/properties/former_publishers/items/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                return false;
                                              } else {
                                                if (data60.publisher !== void 0) {
                                                  const _errs100 = errors;
                                                  if (!validate59(data60.publisher, { instancePath: instancePath + "/former_publishers/" + i6 + "/publisher", parentData: data60, parentDataProperty: "publisher", rootData, dynamicAnchors })) {
                                                    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid14 = _errs100 === errors;
                                                } else {
                                                  var valid14 = true;
                                                }
                                                if (valid14) {
                                                  if (data60.keys !== void 0) {
                                                    let data62 = data60.keys;
                                                    const _errs101 = errors;
                                                    if (errors === _errs101) {
                                                      if (Array.isArray(data62)) {
                                                        if (data62.length > 1e3) {
                                                          validate141.errors = [{ instancePath: instancePath + "/former_publishers/" + i6 + "/keys", schemaPath: "#/properties/former_publishers/items/properties/keys/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
                                                          return false;
                                                        } else {
                                                          var valid15 = true;
                                                          const len7 = data62.length;
                                                          for (let i7 = 0; i7 < len7; i7++) {
                                                            let data63 = data62[i7];
                                                            const _errs103 = errors;
                                                            if (errors === _errs103) {
                                                              if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                                                                let missing8;
                                                                if (data63.key_id === void 0 && (missing8 = "key_id") || data63.public_key === void 0 && (missing8 = "public_key") || data63.label === void 0 && (missing8 = "label") || data63.not_before === void 0 && (missing8 = "not_before")) {
                                                                  validate141.errors = [{ instancePath: instancePath + "/former_publishers/" + i6 + "/keys/" + i7, schemaPath: "#/properties/former_publishers/items/properties/keys/items/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                                                  return false;
                                                                } else {
                                                                  if (data63.key_id !== void 0) {
                                                                    let data64 = data63.key_id;
                                                                    const _errs105 = errors;
                                                                    if (errors === _errs105) {
                                                                      if (typeof data64 === "string") {
                                                                        if (!pattern8.test(data64)) {
                                                                          validate141.errors = [{ instancePath: instancePath + "/former_publishers/" + i6 + "/keys/" + i7 + "/key_id", schemaPath: "#/properties/former_publishers/items/properties/keys/items/properties/key_id/pattern", keyword: "pattern", params: { pattern: "^SHA256:[A-Za-z0-9+/]{43}$" }, message: 'must match pattern "^SHA256:[A-Za-z0-9+/]{43}$"' }];
                                                                          return false;
                                                                        }
                                                                      } else {
                                                                        validate141.errors = [{ instancePath: instancePath + "/former_publishers/" + i6 + "/keys/" + i7 + "/key_id", schemaPath: "#/properties/former_publishers/items/properties/keys/items/properties/key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid16 = _errs105 === errors;
                                                                  } else {
                                                                    var valid16 = true;
                                                                  }
                                                                  if (valid16) {
                                                                    if (data63.public_key !== void 0) {
                                                                      let data65 = data63.public_key;
                                                                      const _errs107 = errors;
                                                                      if (errors === _errs107) {
                                                                        if (typeof data65 === "string") {
                                                                          if (func1(data65) > 2e3) {
                                                                            validate141.errors = [{ instancePath: instancePath + "/former_publishers/" + i6 + "/keys/" + i7 + "/public_key", schemaPath: "#/properties/former_publishers/items/properties/keys/items/properties/public_key/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                                            return false;
                                                                          }
                                                                        } else {
                                                                          validate141.errors = [{ instancePath: instancePath + "/former_publishers/" + i6 + "/keys/" + i7 + "/public_key", schemaPath: "#/properties/former_publishers/items/properties/keys/items/properties/public_key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid16 = _errs107 === errors;
                                                                    } else {
                                                                      var valid16 = true;
                                                                    }
                                                                    if (valid16) {
                                                                      if (data63.label !== void 0) {
                                                                        let data66 = data63.label;
                                                                        const _errs109 = errors;
                                                                        if (errors === _errs109) {
                                                                          if (typeof data66 === "string") {
                                                                            if (func1(data66) > 200) {
                                                                              validate141.errors = [{ instancePath: instancePath + "/former_publishers/" + i6 + "/keys/" + i7 + "/label", schemaPath: "#/properties/former_publishers/items/properties/keys/items/properties/label/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                              return false;
                                                                            }
                                                                          } else {
                                                                            validate141.errors = [{ instancePath: instancePath + "/former_publishers/" + i6 + "/keys/" + i7 + "/label", schemaPath: "#/properties/former_publishers/items/properties/keys/items/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid16 = _errs109 === errors;
                                                                      } else {
                                                                        var valid16 = true;
                                                                      }
                                                                      if (valid16) {
                                                                        if (data63.not_before !== void 0) {
                                                                          const _errs111 = errors;
                                                                          if (!validate67(data63.not_before, { instancePath: instancePath + "/former_publishers/" + i6 + "/keys/" + i7 + "/not_before", parentData: data63, parentDataProperty: "not_before", rootData, dynamicAnchors })) {
                                                                            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                                                            errors = vErrors.length;
                                                                          }
                                                                          var valid16 = _errs111 === errors;
                                                                        } else {
                                                                          var valid16 = true;
                                                                        }
                                                                        if (valid16) {
                                                                          if (data63.expires_at !== void 0) {
                                                                            const _errs112 = errors;
                                                                            if (!validate67(data63.expires_at, { instancePath: instancePath + "/former_publishers/" + i6 + "/keys/" + i7 + "/expires_at", parentData: data63, parentDataProperty: "expires_at", rootData, dynamicAnchors })) {
                                                                              vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                                                              errors = vErrors.length;
                                                                            }
                                                                            var valid16 = _errs112 === errors;
                                                                          } else {
                                                                            var valid16 = true;
                                                                          }
                                                                          if (valid16) {
                                                                            if (data63.revoked_at !== void 0) {
                                                                              const _errs113 = errors;
                                                                              if (!validate67(data63.revoked_at, { instancePath: instancePath + "/former_publishers/" + i6 + "/keys/" + i7 + "/revoked_at", parentData: data63, parentDataProperty: "revoked_at", rootData, dynamicAnchors })) {
                                                                                vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                                                                errors = vErrors.length;
                                                                              }
                                                                              var valid16 = _errs113 === errors;
                                                                            } else {
                                                                              var valid16 = true;
                                                                            }
                                                                            if (valid16) {
                                                                              if (data63.revoked_reason !== void 0) {
                                                                                let data70 = data63.revoked_reason;
                                                                                const _errs114 = errors;
                                                                                if (!(data70 === "superseded" || data70 === "compromised")) {
                                                                                  validate141.errors = [{ instancePath: instancePath + "/former_publishers/" + i6 + "/keys/" + i7 + "/revoked_reason", schemaPath: "#/properties/former_publishers/items/properties/keys/items/properties/revoked_reason/enum", keyword: "enum", params: { allowedValues: schema50.properties.former_publishers.items.properties.keys.items.properties.revoked_reason.enum }, message: "must be equal to one of the allowed values" }];
                                                                                  return false;
                                                                                }
                                                                                var valid16 = _errs114 === errors;
                                                                              } else {
                                                                                var valid16 = true;
                                                                              }
                                                                              if (valid16) {
                                                                                if (data63.compromised_since !== void 0) {
                                                                                  const _errs115 = errors;
                                                                                  if (!validate67(data63.compromised_since, { instancePath: instancePath + "/former_publishers/" + i6 + "/keys/" + i7 + "/compromised_since", parentData: data63, parentDataProperty: "compromised_since", rootData, dynamicAnchors })) {
                                                                                    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                                                                    errors = vErrors.length;
                                                                                  }
                                                                                  var valid16 = _errs115 === errors;
                                                                                } else {
                                                                                  var valid16 = true;
                                                                                }
                                                                                if (valid16) {
                                                                                  if (data63.plugins !== void 0) {
                                                                                    const _errs116 = errors;
                                                                                    if (!validate87(data63.plugins, { instancePath: instancePath + "/former_publishers/" + i6 + "/keys/" + i7 + "/plugins", parentData: data63, parentDataProperty: "plugins", rootData, dynamicAnchors })) {
                                                                                      vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                                                                                      errors = vErrors.length;
                                                                                    }
                                                                                    var valid16 = _errs116 === errors;
                                                                                  } else {
                                                                                    var valid16 = true;
                                                                                  }
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
                                                                validate141.errors = [{ instancePath: instancePath + "/former_publishers/" + i6 + "/keys/" + i7, schemaPath: "#/properties/former_publishers/items/properties/keys/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid15 = _errs103 === errors;
                                                            if (!valid15) {
                                                              break;
                                                            }
                                                          }
                                                        }
                                                      } else {
                                                        validate141.errors = [{ instancePath: instancePath + "/former_publishers/" + i6 + "/keys", schemaPath: "#/properties/former_publishers/items/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid14 = _errs101 === errors;
                                                  } else {
                                                    var valid14 = true;
                                                  }
                                                  if (valid14) {
                                                    if (data60.rotations !== void 0) {
                                                      let data73 = data60.rotations;
                                                      const _errs117 = errors;
                                                      if (errors === _errs117) {
                                                        if (Array.isArray(data73)) {
                                                          if (data73.length > 1e3) {
                                                            validate141.errors = [{ instancePath: instancePath + "/former_publishers/" + i6 + "/rotations", schemaPath: "#/properties/former_publishers/items/properties/rotations/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
                                                            return false;
                                                          } else {
                                                            var valid17 = true;
                                                            const len8 = data73.length;
                                                            for (let i8 = 0; i8 < len8; i8++) {
                                                              let data74 = data73[i8];
                                                              const _errs119 = errors;
                                                              if (errors === _errs119) {
                                                                if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
                                                                  let missing9;
                                                                  if (data74.old_key_id === void 0 && (missing9 = "old_key_id") || data74.new_key_id === void 0 && (missing9 = "new_key_id") || data74.envelope === void 0 && (missing9 = "envelope") || data74.accepted_at === void 0 && (missing9 = "accepted_at")) {
                                                                    validate141.errors = [{ instancePath: instancePath + "/former_publishers/" + i6 + "/rotations/" + i8, schemaPath: "#/properties/former_publishers/items/properties/rotations/items/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                                                                    return false;
                                                                  } else {
                                                                    if (data74.old_key_id !== void 0) {
                                                                      let data75 = data74.old_key_id;
                                                                      const _errs121 = errors;
                                                                      if (errors === _errs121) {
                                                                        if (typeof data75 === "string") {
                                                                          if (!pattern8.test(data75)) {
                                                                            validate141.errors = [{ instancePath: instancePath + "/former_publishers/" + i6 + "/rotations/" + i8 + "/old_key_id", schemaPath: "#/properties/former_publishers/items/properties/rotations/items/properties/old_key_id/pattern", keyword: "pattern", params: { pattern: "^SHA256:[A-Za-z0-9+/]{43}$" }, message: 'must match pattern "^SHA256:[A-Za-z0-9+/]{43}$"' }];
                                                                            return false;
                                                                          }
                                                                        } else {
                                                                          validate141.errors = [{ instancePath: instancePath + "/former_publishers/" + i6 + "/rotations/" + i8 + "/old_key_id", schemaPath: "#/properties/former_publishers/items/properties/rotations/items/properties/old_key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid18 = _errs121 === errors;
                                                                    } else {
                                                                      var valid18 = true;
                                                                    }
                                                                    if (valid18) {
                                                                      if (data74.new_key_id !== void 0) {
                                                                        let data76 = data74.new_key_id;
                                                                        const _errs123 = errors;
                                                                        if (errors === _errs123) {
                                                                          if (typeof data76 === "string") {
                                                                            if (!pattern8.test(data76)) {
                                                                              validate141.errors = [{ instancePath: instancePath + "/former_publishers/" + i6 + "/rotations/" + i8 + "/new_key_id", schemaPath: "#/properties/former_publishers/items/properties/rotations/items/properties/new_key_id/pattern", keyword: "pattern", params: { pattern: "^SHA256:[A-Za-z0-9+/]{43}$" }, message: 'must match pattern "^SHA256:[A-Za-z0-9+/]{43}$"' }];
                                                                              return false;
                                                                            }
                                                                          } else {
                                                                            validate141.errors = [{ instancePath: instancePath + "/former_publishers/" + i6 + "/rotations/" + i8 + "/new_key_id", schemaPath: "#/properties/former_publishers/items/properties/rotations/items/properties/new_key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid18 = _errs123 === errors;
                                                                      } else {
                                                                        var valid18 = true;
                                                                      }
                                                                      if (valid18) {
                                                                        if (data74.envelope !== void 0) {
                                                                          let data77 = data74.envelope;
                                                                          const _errs125 = errors;
                                                                          if (errors === _errs125) {
                                                                            if (typeof data77 === "string") {
                                                                              if (func1(data77) > 65536) {
                                                                                validate141.errors = [{ instancePath: instancePath + "/former_publishers/" + i6 + "/rotations/" + i8 + "/envelope", schemaPath: "#/properties/former_publishers/items/properties/rotations/items/properties/envelope/maxLength", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters" }];
                                                                                return false;
                                                                              }
                                                                            } else {
                                                                              validate141.errors = [{ instancePath: instancePath + "/former_publishers/" + i6 + "/rotations/" + i8 + "/envelope", schemaPath: "#/properties/former_publishers/items/properties/rotations/items/properties/envelope/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                          var valid18 = _errs125 === errors;
                                                                        } else {
                                                                          var valid18 = true;
                                                                        }
                                                                        if (valid18) {
                                                                          if (data74.accepted_at !== void 0) {
                                                                            const _errs127 = errors;
                                                                            if (!validate67(data74.accepted_at, { instancePath: instancePath + "/former_publishers/" + i6 + "/rotations/" + i8 + "/accepted_at", parentData: data74, parentDataProperty: "accepted_at", rootData, dynamicAnchors })) {
                                                                              vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                                                              errors = vErrors.length;
                                                                            }
                                                                            var valid18 = _errs127 === errors;
                                                                          } else {
                                                                            var valid18 = true;
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                } else {
                                                                  validate141.errors = [{ instancePath: instancePath + "/former_publishers/" + i6 + "/rotations/" + i8, schemaPath: "#/properties/former_publishers/items/properties/rotations/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid17 = _errs119 === errors;
                                                              if (!valid17) {
                                                                break;
                                                              }
                                                            }
                                                          }
                                                        } else {
                                                          validate141.errors = [{ instancePath: instancePath + "/former_publishers/" + i6 + "/rotations", schemaPath: "#/properties/former_publishers/items/properties/rotations/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid14 = _errs117 === errors;
                                                    } else {
                                                      var valid14 = true;
                                                    }
                                                  }
                                                }
                                              }
                                            } else {
                                              validate141.errors = [{ instancePath: instancePath + "/former_publishers/" + i6, schemaPath: "#/properties/former_publishers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                              return false;
                                            }
                                          }
                                          var valid13 = _errs98 === errors;
                                          if (!valid13) {
                                            break;
                                          }
                                        }
                                      }
                                    } else {
                                      validate141.errors = [{ instancePath: instancePath + "/former_publishers", schemaPath: "#/properties/former_publishers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs96 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.transfers !== void 0) {
                                    let data79 = data.transfers;
                                    const _errs128 = errors;
                                    if (errors === _errs128) {
                                      if (Array.isArray(data79)) {
                                        if (data79.length > 100) {
                                          validate141.errors = [{ instancePath: instancePath + "/transfers", schemaPath: "#/properties/transfers/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                          return false;
                                        } else {
                                          var valid19 = true;
                                          const len9 = data79.length;
                                          for (let i9 = 0; i9 < len9; i9++) {
                                            let data80 = data79[i9];
                                            const _errs130 = errors;
                                            if (errors === _errs130) {
                                              if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
                                                let missing10;
                                                if (data80.from === void 0 && (missing10 = "from") || data80.to === void 0 && (missing10 = "to") || data80.accepted_at === void 0 && (missing10 = "accepted_at")) {
                                                  validate141.errors = [{ instancePath: instancePath + "/transfers/" + i9, schemaPath: "#/properties/transfers/items/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }];
                                                  return false;
                                                } else {
                                                  if (data80.from !== void 0) {
                                                    const _errs132 = errors;
                                                    if (!validate59(data80.from, { instancePath: instancePath + "/transfers/" + i9 + "/from", parentData: data80, parentDataProperty: "from", rootData, dynamicAnchors })) {
                                                      vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                                                      errors = vErrors.length;
                                                    }
                                                    var valid20 = _errs132 === errors;
                                                  } else {
                                                    var valid20 = true;
                                                  }
                                                  if (valid20) {
                                                    if (data80.to !== void 0) {
                                                      const _errs133 = errors;
                                                      if (!validate59(data80.to, { instancePath: instancePath + "/transfers/" + i9 + "/to", parentData: data80, parentDataProperty: "to", rootData, dynamicAnchors })) {
                                                        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                                                        errors = vErrors.length;
                                                      }
                                                      var valid20 = _errs133 === errors;
                                                    } else {
                                                      var valid20 = true;
                                                    }
                                                    if (valid20) {
                                                      if (data80.accepted_at !== void 0) {
                                                        const _errs134 = errors;
                                                        if (!validate67(data80.accepted_at, { instancePath: instancePath + "/transfers/" + i9 + "/accepted_at", parentData: data80, parentDataProperty: "accepted_at", rootData, dynamicAnchors })) {
                                                          vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                                          errors = vErrors.length;
                                                        }
                                                        var valid20 = _errs134 === errors;
                                                      } else {
                                                        var valid20 = true;
                                                      }
                                                      if (valid20) {
                                                        if (data80.envelope !== void 0) {
                                                          let data84 = data80.envelope;
                                                          const _errs135 = errors;
                                                          if (errors === _errs135) {
                                                            if (typeof data84 === "string") {
                                                              if (func1(data84) > 65536) {
                                                                validate141.errors = [{ instancePath: instancePath + "/transfers/" + i9 + "/envelope", schemaPath: "#/properties/transfers/items/properties/envelope/maxLength", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters" }];
                                                                return false;
                                                              }
                                                            } else {
                                                              validate141.errors = [{ instancePath: instancePath + "/transfers/" + i9 + "/envelope", schemaPath: "#/properties/transfers/items/properties/envelope/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid20 = _errs135 === errors;
                                                        } else {
                                                          var valid20 = true;
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              } else {
                                                validate141.errors = [{ instancePath: instancePath + "/transfers/" + i9, schemaPath: "#/properties/transfers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                return false;
                                              }
                                            }
                                            var valid19 = _errs130 === errors;
                                            if (!valid19) {
                                              break;
                                            }
                                          }
                                        }
                                      } else {
                                        validate141.errors = [{ instancePath: instancePath + "/transfers", schemaPath: "#/properties/transfers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs128 === errors;
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
      validate141.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate141.errors = vErrors;
  return errors === 0;
}
validate141.evaluated = { "props": { "slug": true, "name": true, "publisher": true, "visibility": true, "mirrored_from": true, "rating_average": true, "rating_count": true, "versions": true, "withdrawn": true, "advisories": true, "keys": true, "rotations": true, "former_publishers": true, "transfers": true }, "dynamicProps": false, "dynamicItems": false };
var PluginPage = validate171;
var schema51 = { "type": "object", "required": ["data", "meta"], "properties": { "data": { "type": "array", "items": { "type": "object", "required": ["id", "slug", "name", "description", "publisher", "author", "category", "type", "tags", "latest_version", "visibility", "is_official", "is_verified", "pricing", "total_downloads", "published_at", "updated_at"], "properties": { "id": { "$ref": "#/$defs/part-1" }, "slug": { "$ref": "#/$defs/part-2" }, "name": { "type": "string", "maxLength": 200 }, "description": { "type": "string", "maxLength": 5e3 }, "publisher": { "$ref": "#/$defs/part-2" }, "author": { "type": "string", "maxLength": 200 }, "category": { "type": "string", "maxLength": 50 }, "type": { "$ref": "#/$defs/part-12" }, "tags": { "$ref": "#/$defs/part-13" }, "latest_version": { "$ref": "#/$defs/part-3" }, "visibility": { "enum": ["public", "tenant", "private"] }, "mirrored_from": { "type": "string", "maxLength": 2e3 }, "is_official": { "type": "boolean" }, "is_verified": { "type": "boolean" }, "pricing": { "$ref": "#/$defs/part-14" }, "total_downloads": { "type": "integer", "minimum": 0 }, "rating_average": { "type": "number", "minimum": 0, "maximum": 5 }, "rating_count": { "type": "integer", "minimum": 0 }, "yanked": { "type": "string", "maxLength": 1e3 }, "deprecated": { "type": "string", "maxLength": 1e3 }, "replacement": { "$ref": "#/$defs/part-2" }, "published_at": { "$ref": "#/$defs/part-5" }, "updated_at": { "$ref": "#/$defs/part-5" } } }, "maxItems": 100 }, "meta": { "$ref": "#/$defs/part-17" } } };
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate182.evaluated;
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
        validate182.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.next_cursor !== void 0) {
          let data0 = data.next_cursor;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) > 2e3) {
                validate182.errors = [{ instancePath: instancePath + "/next_cursor", schemaPath: "#/properties/next_cursor/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                return false;
              }
            } else {
              validate182.errors = [{ instancePath: instancePath + "/next_cursor", schemaPath: "#/properties/next_cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
              validate182.errors = [{ instancePath: instancePath + "/total_estimate", schemaPath: "#/properties/total_estimate/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 0 || isNaN(data1)) {
                  validate182.errors = [{ instancePath: instancePath + "/total_estimate", schemaPath: "#/properties/total_estimate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
      validate182.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate182.errors = vErrors;
  return errors === 0;
}
validate182.evaluated = { "props": { "next_cursor": true, "total_estimate": true }, "dynamicProps": false, "dynamicItems": false };
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate171.evaluated;
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
        validate171.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.data !== void 0) {
          let data0 = data.data;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length > 100) {
                validate171.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
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
                        validate171.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        if (data1.id !== void 0) {
                          const _errs5 = errors;
                          if (!validate56(data1.id, { instancePath: instancePath + "/data/" + i0 + "/id", parentData: data1, parentDataProperty: "id", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs5 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.slug !== void 0) {
                            const _errs6 = errors;
                            if (!validate59(data1.slug, { instancePath: instancePath + "/data/" + i0 + "/slug", parentData: data1, parentDataProperty: "slug", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
                                    validate171.errors = [{ instancePath: instancePath + "/data/" + i0 + "/name", schemaPath: "#/properties/data/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                    return false;
                                  }
                                } else {
                                  validate171.errors = [{ instancePath: instancePath + "/data/" + i0 + "/name", schemaPath: "#/properties/data/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                      validate171.errors = [{ instancePath: instancePath + "/data/" + i0 + "/description", schemaPath: "#/properties/data/items/properties/description/maxLength", keyword: "maxLength", params: { limit: 5e3 }, message: "must NOT have more than 5000 characters" }];
                                      return false;
                                    }
                                  } else {
                                    validate171.errors = [{ instancePath: instancePath + "/data/" + i0 + "/description", schemaPath: "#/properties/data/items/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                  if (!validate59(data1.publisher, { instancePath: instancePath + "/data/" + i0 + "/publisher", parentData: data1, parentDataProperty: "publisher", rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
                                          validate171.errors = [{ instancePath: instancePath + "/data/" + i0 + "/author", schemaPath: "#/properties/data/items/properties/author/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                          return false;
                                        }
                                      } else {
                                        validate171.errors = [{ instancePath: instancePath + "/data/" + i0 + "/author", schemaPath: "#/properties/data/items/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                            validate171.errors = [{ instancePath: instancePath + "/data/" + i0 + "/category", schemaPath: "#/properties/data/items/properties/category/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                                            return false;
                                          }
                                        } else {
                                          validate171.errors = [{ instancePath: instancePath + "/data/" + i0 + "/category", schemaPath: "#/properties/data/items/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                        if (!validate124(data1.type, { instancePath: instancePath + "/data/" + i0 + "/type", parentData: data1, parentDataProperty: "type", rootData, dynamicAnchors })) {
                                          vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid2 = _errs16 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data1.tags !== void 0) {
                                          const _errs17 = errors;
                                          if (!validate126(data1.tags, { instancePath: instancePath + "/data/" + i0 + "/tags", parentData: data1, parentDataProperty: "tags", rootData, dynamicAnchors })) {
                                            vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid2 = _errs17 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                        if (valid2) {
                                          if (data1.latest_version !== void 0) {
                                            const _errs18 = errors;
                                            if (!validate61(data1.latest_version, { instancePath: instancePath + "/data/" + i0 + "/latest_version", parentData: data1, parentDataProperty: "latest_version", rootData, dynamicAnchors })) {
                                              vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
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
                                                validate171.errors = [{ instancePath: instancePath + "/data/" + i0 + "/visibility", schemaPath: "#/properties/data/items/properties/visibility/enum", keyword: "enum", params: { allowedValues: schema51.properties.data.items.properties.visibility.enum }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                              }
                                              var valid2 = _errs19 === errors;
                                            } else {
                                              var valid2 = true;
                                            }
                                            if (valid2) {
                                              if (data1.mirrored_from !== void 0) {
                                                let data13 = data1.mirrored_from;
                                                const _errs20 = errors;
                                                if (errors === _errs20) {
                                                  if (typeof data13 === "string") {
                                                    if (func1(data13) > 2e3) {
                                                      validate171.errors = [{ instancePath: instancePath + "/data/" + i0 + "/mirrored_from", schemaPath: "#/properties/data/items/properties/mirrored_from/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate171.errors = [{ instancePath: instancePath + "/data/" + i0 + "/mirrored_from", schemaPath: "#/properties/data/items/properties/mirrored_from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid2 = _errs20 === errors;
                                              } else {
                                                var valid2 = true;
                                              }
                                              if (valid2) {
                                                if (data1.is_official !== void 0) {
                                                  const _errs22 = errors;
                                                  if (typeof data1.is_official !== "boolean") {
                                                    validate171.errors = [{ instancePath: instancePath + "/data/" + i0 + "/is_official", schemaPath: "#/properties/data/items/properties/is_official/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                    return false;
                                                  }
                                                  var valid2 = _errs22 === errors;
                                                } else {
                                                  var valid2 = true;
                                                }
                                                if (valid2) {
                                                  if (data1.is_verified !== void 0) {
                                                    const _errs24 = errors;
                                                    if (typeof data1.is_verified !== "boolean") {
                                                      validate171.errors = [{ instancePath: instancePath + "/data/" + i0 + "/is_verified", schemaPath: "#/properties/data/items/properties/is_verified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                      return false;
                                                    }
                                                    var valid2 = _errs24 === errors;
                                                  } else {
                                                    var valid2 = true;
                                                  }
                                                  if (valid2) {
                                                    if (data1.pricing !== void 0) {
                                                      const _errs26 = errors;
                                                      if (!validate129(data1.pricing, { instancePath: instancePath + "/data/" + i0 + "/pricing", parentData: data1, parentDataProperty: "pricing", rootData, dynamicAnchors })) {
                                                        vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
                                                        errors = vErrors.length;
                                                      }
                                                      var valid2 = _errs26 === errors;
                                                    } else {
                                                      var valid2 = true;
                                                    }
                                                    if (valid2) {
                                                      if (data1.total_downloads !== void 0) {
                                                        let data17 = data1.total_downloads;
                                                        const _errs27 = errors;
                                                        if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                                                          validate171.errors = [{ instancePath: instancePath + "/data/" + i0 + "/total_downloads", schemaPath: "#/properties/data/items/properties/total_downloads/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                          return false;
                                                        }
                                                        if (errors === _errs27) {
                                                          if (typeof data17 == "number" && isFinite(data17)) {
                                                            if (data17 < 0 || isNaN(data17)) {
                                                              validate171.errors = [{ instancePath: instancePath + "/data/" + i0 + "/total_downloads", schemaPath: "#/properties/data/items/properties/total_downloads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                              return false;
                                                            }
                                                          }
                                                        }
                                                        var valid2 = _errs27 === errors;
                                                      } else {
                                                        var valid2 = true;
                                                      }
                                                      if (valid2) {
                                                        if (data1.rating_average !== void 0) {
                                                          let data18 = data1.rating_average;
                                                          const _errs29 = errors;
                                                          if (errors === _errs29) {
                                                            if (typeof data18 == "number" && isFinite(data18)) {
                                                              if (data18 > 5 || isNaN(data18)) {
                                                                validate171.errors = [{ instancePath: instancePath + "/data/" + i0 + "/rating_average", schemaPath: "#/properties/data/items/properties/rating_average/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" }];
                                                                return false;
                                                              } else {
                                                                if (data18 < 0 || isNaN(data18)) {
                                                                  validate171.errors = [{ instancePath: instancePath + "/data/" + i0 + "/rating_average", schemaPath: "#/properties/data/items/properties/rating_average/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                  return false;
                                                                }
                                                              }
                                                            } else {
                                                              validate171.errors = [{ instancePath: instancePath + "/data/" + i0 + "/rating_average", schemaPath: "#/properties/data/items/properties/rating_average/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid2 = _errs29 === errors;
                                                        } else {
                                                          var valid2 = true;
                                                        }
                                                        if (valid2) {
                                                          if (data1.rating_count !== void 0) {
                                                            let data19 = data1.rating_count;
                                                            const _errs31 = errors;
                                                            if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                                                              validate171.errors = [{ instancePath: instancePath + "/data/" + i0 + "/rating_count", schemaPath: "#/properties/data/items/properties/rating_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                              return false;
                                                            }
                                                            if (errors === _errs31) {
                                                              if (typeof data19 == "number" && isFinite(data19)) {
                                                                if (data19 < 0 || isNaN(data19)) {
                                                                  validate171.errors = [{ instancePath: instancePath + "/data/" + i0 + "/rating_count", schemaPath: "#/properties/data/items/properties/rating_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                  return false;
                                                                }
                                                              }
                                                            }
                                                            var valid2 = _errs31 === errors;
                                                          } else {
                                                            var valid2 = true;
                                                          }
                                                          if (valid2) {
                                                            if (data1.yanked !== void 0) {
                                                              let data20 = data1.yanked;
                                                              const _errs33 = errors;
                                                              if (errors === _errs33) {
                                                                if (typeof data20 === "string") {
                                                                  if (func1(data20) > 1e3) {
                                                                    validate171.errors = [{ instancePath: instancePath + "/data/" + i0 + "/yanked", schemaPath: "#/properties/data/items/properties/yanked/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                                    return false;
                                                                  }
                                                                } else {
                                                                  validate171.errors = [{ instancePath: instancePath + "/data/" + i0 + "/yanked", schemaPath: "#/properties/data/items/properties/yanked/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid2 = _errs33 === errors;
                                                            } else {
                                                              var valid2 = true;
                                                            }
                                                            if (valid2) {
                                                              if (data1.deprecated !== void 0) {
                                                                let data21 = data1.deprecated;
                                                                const _errs35 = errors;
                                                                if (errors === _errs35) {
                                                                  if (typeof data21 === "string") {
                                                                    if (func1(data21) > 1e3) {
                                                                      validate171.errors = [{ instancePath: instancePath + "/data/" + i0 + "/deprecated", schemaPath: "#/properties/data/items/properties/deprecated/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                                      return false;
                                                                    }
                                                                  } else {
                                                                    validate171.errors = [{ instancePath: instancePath + "/data/" + i0 + "/deprecated", schemaPath: "#/properties/data/items/properties/deprecated/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid2 = _errs35 === errors;
                                                              } else {
                                                                var valid2 = true;
                                                              }
                                                              if (valid2) {
                                                                if (data1.replacement !== void 0) {
                                                                  const _errs37 = errors;
                                                                  if (!validate59(data1.replacement, { instancePath: instancePath + "/data/" + i0 + "/replacement", parentData: data1, parentDataProperty: "replacement", rootData, dynamicAnchors })) {
                                                                    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                                                                    errors = vErrors.length;
                                                                  }
                                                                  var valid2 = _errs37 === errors;
                                                                } else {
                                                                  var valid2 = true;
                                                                }
                                                                if (valid2) {
                                                                  if (data1.published_at !== void 0) {
                                                                    const _errs38 = errors;
                                                                    if (!validate67(data1.published_at, { instancePath: instancePath + "/data/" + i0 + "/published_at", parentData: data1, parentDataProperty: "published_at", rootData, dynamicAnchors })) {
                                                                      vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                                                      errors = vErrors.length;
                                                                    }
                                                                    var valid2 = _errs38 === errors;
                                                                  } else {
                                                                    var valid2 = true;
                                                                  }
                                                                  if (valid2) {
                                                                    if (data1.updated_at !== void 0) {
                                                                      const _errs39 = errors;
                                                                      if (!validate67(data1.updated_at, { instancePath: instancePath + "/data/" + i0 + "/updated_at", parentData: data1, parentDataProperty: "updated_at", rootData, dynamicAnchors })) {
                                                                        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                                                        errors = vErrors.length;
                                                                      }
                                                                      var valid2 = _errs39 === errors;
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
                      validate171.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
              validate171.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.meta !== void 0) {
            const _errs40 = errors;
            if (!validate182(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs40 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate171.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate171.errors = vErrors;
  return errors === 0;
}
validate171.evaluated = { "props": { "data": true, "meta": true }, "dynamicProps": false, "dynamicItems": false };
var PublishedVersion = validate184;
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate184.evaluated;
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
        validate184.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate56(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.plugin_id !== void 0) {
            const _errs2 = errors;
            if (!validate56(data.plugin_id, { instancePath: instancePath + "/plugin_id", parentData: data, parentDataProperty: "plugin_id", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.slug !== void 0) {
              const _errs3 = errors;
              if (!validate59(data.slug, { instancePath: instancePath + "/slug", parentData: data, parentDataProperty: "slug", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.version !== void 0) {
                const _errs4 = errors;
                if (!validate61(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.publisher !== void 0) {
                  const _errs5 = errors;
                  if (!validate59(data.publisher, { instancePath: instancePath + "/publisher", parentData: data, parentDataProperty: "publisher", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.state !== void 0) {
                    const _errs6 = errors;
                    if (!validate64(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.state_reason !== void 0) {
                      let data6 = data.state_reason;
                      const _errs7 = errors;
                      if (errors === _errs7) {
                        if (typeof data6 === "string") {
                          if (func1(data6) > 1e3) {
                            validate184.errors = [{ instancePath: instancePath + "/state_reason", schemaPath: "#/properties/state_reason/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                            return false;
                          }
                        } else {
                          validate184.errors = [{ instancePath: instancePath + "/state_reason", schemaPath: "#/properties/state_reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs7 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.quarantined !== void 0) {
                        let data7 = data.quarantined;
                        const _errs9 = errors;
                        if (errors === _errs9) {
                          if (typeof data7 === "string") {
                            if (func1(data7) > 1e3) {
                              validate184.errors = [{ instancePath: instancePath + "/quarantined", schemaPath: "#/properties/quarantined/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                              return false;
                            }
                          } else {
                            validate184.errors = [{ instancePath: instancePath + "/quarantined", schemaPath: "#/properties/quarantined/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.sha256 !== void 0) {
                          let data8 = data.sha256;
                          const _errs11 = errors;
                          if (errors === _errs11) {
                            if (typeof data8 === "string") {
                              if (!pattern6.test(data8)) {
                                validate184.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                return false;
                              }
                            } else {
                              validate184.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid0 = _errs11 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.size !== void 0) {
                            let data9 = data.size;
                            const _errs13 = errors;
                            if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                              validate184.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            if (errors === _errs13) {
                              if (typeof data9 == "number" && isFinite(data9)) {
                                if (data9 < 0 || isNaN(data9)) {
                                  validate184.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                  return false;
                                }
                              }
                            }
                            var valid0 = _errs13 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.tree_digest !== void 0) {
                              let data10 = data.tree_digest;
                              const _errs15 = errors;
                              if (errors === _errs15) {
                                if (typeof data10 === "string") {
                                  if (!pattern7.test(data10)) {
                                    validate184.errors = [{ instancePath: instancePath + "/tree_digest", schemaPath: "#/properties/tree_digest/pattern", keyword: "pattern", params: { pattern: "^t1:[A-Za-z0-9+/]{43}=$" }, message: 'must match pattern "^t1:[A-Za-z0-9+/]{43}=$"' }];
                                    return false;
                                  }
                                } else {
                                  validate184.errors = [{ instancePath: instancePath + "/tree_digest", schemaPath: "#/properties/tree_digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs15 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.key_id !== void 0) {
                                let data11 = data.key_id;
                                const _errs17 = errors;
                                if (errors === _errs17) {
                                  if (typeof data11 === "string") {
                                    if (!pattern8.test(data11)) {
                                      validate184.errors = [{ instancePath: instancePath + "/key_id", schemaPath: "#/properties/key_id/pattern", keyword: "pattern", params: { pattern: "^SHA256:[A-Za-z0-9+/]{43}$" }, message: 'must match pattern "^SHA256:[A-Za-z0-9+/]{43}$"' }];
                                      return false;
                                    }
                                  } else {
                                    validate184.errors = [{ instancePath: instancePath + "/key_id", schemaPath: "#/properties/key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs17 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.visibility !== void 0) {
                                  let data12 = data.visibility;
                                  const _errs19 = errors;
                                  if (!(data12 === "public" || data12 === "tenant" || data12 === "private")) {
                                    validate184.errors = [{ instancePath: instancePath + "/visibility", schemaPath: "#/properties/visibility/enum", keyword: "enum", params: { allowedValues: schema22.properties.visibility.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                  }
                                  var valid0 = _errs19 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.channel !== void 0) {
                                    let data13 = data.channel;
                                    const _errs20 = errors;
                                    if (errors === _errs20) {
                                      if (typeof data13 === "string") {
                                        if (func1(data13) > 50) {
                                          validate184.errors = [{ instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                                          return false;
                                        }
                                      } else {
                                        validate184.errors = [{ instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs20 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.changelog !== void 0) {
                                      let data14 = data.changelog;
                                      const _errs22 = errors;
                                      if (errors === _errs22) {
                                        if (typeof data14 === "string") {
                                          if (func1(data14) > 1e5) {
                                            validate184.errors = [{ instancePath: instancePath + "/changelog", schemaPath: "#/properties/changelog/maxLength", keyword: "maxLength", params: { limit: 1e5 }, message: "must NOT have more than 100000 characters" }];
                                            return false;
                                          }
                                        } else {
                                          validate184.errors = [{ instancePath: instancePath + "/changelog", schemaPath: "#/properties/changelog/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs22 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.yanked !== void 0) {
                                        let data15 = data.yanked;
                                        const _errs24 = errors;
                                        if (errors === _errs24) {
                                          if (typeof data15 === "string") {
                                            if (func1(data15) > 1e3) {
                                              validate184.errors = [{ instancePath: instancePath + "/yanked", schemaPath: "#/properties/yanked/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                              return false;
                                            }
                                          } else {
                                            validate184.errors = [{ instancePath: instancePath + "/yanked", schemaPath: "#/properties/yanked/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs24 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.deprecated !== void 0) {
                                          let data16 = data.deprecated;
                                          const _errs26 = errors;
                                          if (errors === _errs26) {
                                            if (typeof data16 === "string") {
                                              if (func1(data16) > 1e3) {
                                                validate184.errors = [{ instancePath: instancePath + "/deprecated", schemaPath: "#/properties/deprecated/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                return false;
                                              }
                                            } else {
                                              validate184.errors = [{ instancePath: instancePath + "/deprecated", schemaPath: "#/properties/deprecated/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs26 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.replacement !== void 0) {
                                            const _errs28 = errors;
                                            if (!validate59(data.replacement, { instancePath: instancePath + "/replacement", parentData: data, parentDataProperty: "replacement", rootData, dynamicAnchors })) {
                                              vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid0 = _errs28 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.published_at !== void 0) {
                                              const _errs29 = errors;
                                              if (!validate67(data.published_at, { instancePath: instancePath + "/published_at", parentData: data, parentDataProperty: "published_at", rootData, dynamicAnchors })) {
                                                vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid0 = _errs29 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.created_at !== void 0) {
                                                const _errs30 = errors;
                                                if (!validate67(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors })) {
                                                  vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid0 = _errs30 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.download_url !== void 0) {
                                                  let data20 = data.download_url;
                                                  const _errs31 = errors;
                                                  if (errors === _errs31) {
                                                    if (typeof data20 === "string") {
                                                      if (func1(data20) > 2e3) {
                                                        validate184.errors = [{ instancePath: instancePath + "/download_url", schemaPath: "#/properties/download_url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate184.errors = [{ instancePath: instancePath + "/download_url", schemaPath: "#/properties/download_url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid0 = _errs31 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.signature_url !== void 0) {
                                                    let data21 = data.signature_url;
                                                    const _errs33 = errors;
                                                    if (errors === _errs33) {
                                                      if (typeof data21 === "string") {
                                                        if (func1(data21) > 2e3) {
                                                          validate184.errors = [{ instancePath: instancePath + "/signature_url", schemaPath: "#/properties/signature_url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate184.errors = [{ instancePath: instancePath + "/signature_url", schemaPath: "#/properties/signature_url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid0 = _errs33 === errors;
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
    } else {
      validate184.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate184.errors = vErrors;
  return errors === 0;
}
validate184.evaluated = { "props": { "id": true, "plugin_id": true, "slug": true, "version": true, "publisher": true, "state": true, "state_reason": true, "quarantined": true, "sha256": true, "size": true, "tree_digest": true, "key_id": true, "visibility": true, "channel": true, "changelog": true, "yanked": true, "deprecated": true, "replacement": true, "published_at": true, "created_at": true, "download_url": true, "signature_url": true }, "dynamicProps": false, "dynamicItems": false };
var PublisherKey = validate194;
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate194.evaluated;
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
        validate194.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.key_id !== void 0) {
          let data0 = data.key_id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern8.test(data0)) {
                validate194.errors = [{ instancePath: instancePath + "/key_id", schemaPath: "#/properties/key_id/pattern", keyword: "pattern", params: { pattern: "^SHA256:[A-Za-z0-9+/]{43}$" }, message: 'must match pattern "^SHA256:[A-Za-z0-9+/]{43}$"' }];
                return false;
              }
            } else {
              validate194.errors = [{ instancePath: instancePath + "/key_id", schemaPath: "#/properties/key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                  validate194.errors = [{ instancePath: instancePath + "/public_key", schemaPath: "#/properties/public_key/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                  return false;
                }
              } else {
                validate194.errors = [{ instancePath: instancePath + "/public_key", schemaPath: "#/properties/public_key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                    validate194.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                    return false;
                  }
                } else {
                  validate194.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.not_before !== void 0) {
                const _errs7 = errors;
                if (!validate67(data.not_before, { instancePath: instancePath + "/not_before", parentData: data, parentDataProperty: "not_before", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.expires_at !== void 0) {
                  const _errs8 = errors;
                  if (!validate67(data.expires_at, { instancePath: instancePath + "/expires_at", parentData: data, parentDataProperty: "expires_at", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.revoked_at !== void 0) {
                    const _errs9 = errors;
                    if (!validate67(data.revoked_at, { instancePath: instancePath + "/revoked_at", parentData: data, parentDataProperty: "revoked_at", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.revoked_reason !== void 0) {
                      let data6 = data.revoked_reason;
                      const _errs10 = errors;
                      if (!(data6 === "superseded" || data6 === "compromised")) {
                        validate194.errors = [{ instancePath: instancePath + "/revoked_reason", schemaPath: "#/properties/revoked_reason/enum", keyword: "enum", params: { allowedValues: schema34.properties.revoked_reason.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.compromised_since !== void 0) {
                        const _errs11 = errors;
                        if (!validate67(data.compromised_since, { instancePath: instancePath + "/compromised_since", parentData: data, parentDataProperty: "compromised_since", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.plugins !== void 0) {
                          const _errs12 = errors;
                          if (!validate87(data.plugins, { instancePath: instancePath + "/plugins", parentData: data, parentDataProperty: "plugins", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                            errors = vErrors.length;
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
    } else {
      validate194.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate194.errors = vErrors;
  return errors === 0;
}
validate194.evaluated = { "props": { "key_id": true, "public_key": true, "label": true, "not_before": true, "expires_at": true, "revoked_at": true, "revoked_reason": true, "compromised_since": true, "plugins": true }, "dynamicProps": false, "dynamicItems": false };
var RegisteredKey = validate200;
var schema55 = { "type": "object", "required": ["key", "cosigned"], "properties": { "key": { "type": "object", "required": ["key_id", "public_key", "label", "not_before"], "properties": { "key_id": { "type": "string", "pattern": "^SHA256:[A-Za-z0-9+/]{43}$" }, "public_key": { "type": "string", "maxLength": 2e3 }, "label": { "type": "string", "maxLength": 200 }, "not_before": { "$ref": "#/$defs/part-5" }, "expires_at": { "$ref": "#/$defs/part-5" }, "revoked_at": { "$ref": "#/$defs/part-5" }, "revoked_reason": { "enum": ["superseded", "compromised"] }, "compromised_since": { "$ref": "#/$defs/part-5" }, "plugins": { "$ref": "#/$defs/part-9" } } }, "rotation": { "type": "object", "required": ["old_key_id", "new_key_id", "envelope", "accepted_at"], "properties": { "old_key_id": { "type": "string", "pattern": "^SHA256:[A-Za-z0-9+/]{43}$" }, "new_key_id": { "type": "string", "pattern": "^SHA256:[A-Za-z0-9+/]{43}$" }, "envelope": { "type": "string", "maxLength": 65536 }, "accepted_at": { "$ref": "#/$defs/part-5" } } }, "cosigned": { "type": "boolean" } } };
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate200.evaluated;
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
        validate200.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.key !== void 0) {
          let data0 = data.key;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.key_id === void 0 && (missing1 = "key_id") || data0.public_key === void 0 && (missing1 = "public_key") || data0.label === void 0 && (missing1 = "label") || data0.not_before === void 0 && (missing1 = "not_before")) {
                validate200.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/properties/key/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                return false;
              } else {
                if (data0.key_id !== void 0) {
                  let data1 = data0.key_id;
                  const _errs3 = errors;
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (!pattern8.test(data1)) {
                        validate200.errors = [{ instancePath: instancePath + "/key/key_id", schemaPath: "#/properties/key/properties/key_id/pattern", keyword: "pattern", params: { pattern: "^SHA256:[A-Za-z0-9+/]{43}$" }, message: 'must match pattern "^SHA256:[A-Za-z0-9+/]{43}$"' }];
                        return false;
                      }
                    } else {
                      validate200.errors = [{ instancePath: instancePath + "/key/key_id", schemaPath: "#/properties/key/properties/key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                          validate200.errors = [{ instancePath: instancePath + "/key/public_key", schemaPath: "#/properties/key/properties/public_key/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                          return false;
                        }
                      } else {
                        validate200.errors = [{ instancePath: instancePath + "/key/public_key", schemaPath: "#/properties/key/properties/public_key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                            validate200.errors = [{ instancePath: instancePath + "/key/label", schemaPath: "#/properties/key/properties/label/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                            return false;
                          }
                        } else {
                          validate200.errors = [{ instancePath: instancePath + "/key/label", schemaPath: "#/properties/key/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.not_before !== void 0) {
                        const _errs9 = errors;
                        if (!validate67(data0.not_before, { instancePath: instancePath + "/key/not_before", parentData: data0, parentDataProperty: "not_before", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs9 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data0.expires_at !== void 0) {
                          const _errs10 = errors;
                          if (!validate67(data0.expires_at, { instancePath: instancePath + "/key/expires_at", parentData: data0, parentDataProperty: "expires_at", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs10 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data0.revoked_at !== void 0) {
                            const _errs11 = errors;
                            if (!validate67(data0.revoked_at, { instancePath: instancePath + "/key/revoked_at", parentData: data0, parentDataProperty: "revoked_at", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                              errors = vErrors.length;
                            }
                            var valid1 = _errs11 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data0.revoked_reason !== void 0) {
                              let data7 = data0.revoked_reason;
                              const _errs12 = errors;
                              if (!(data7 === "superseded" || data7 === "compromised")) {
                                validate200.errors = [{ instancePath: instancePath + "/key/revoked_reason", schemaPath: "#/properties/key/properties/revoked_reason/enum", keyword: "enum", params: { allowedValues: schema55.properties.key.properties.revoked_reason.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                              }
                              var valid1 = _errs12 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data0.compromised_since !== void 0) {
                                const _errs13 = errors;
                                if (!validate67(data0.compromised_since, { instancePath: instancePath + "/key/compromised_since", parentData: data0, parentDataProperty: "compromised_since", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                  errors = vErrors.length;
                                }
                                var valid1 = _errs13 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data0.plugins !== void 0) {
                                  const _errs14 = errors;
                                  if (!validate87(data0.plugins, { instancePath: instancePath + "/key/plugins", parentData: data0, parentDataProperty: "plugins", rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid1 = _errs14 === errors;
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
              validate200.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.rotation !== void 0) {
            let data10 = data.rotation;
            const _errs15 = errors;
            if (errors === _errs15) {
              if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                let missing2;
                if (data10.old_key_id === void 0 && (missing2 = "old_key_id") || data10.new_key_id === void 0 && (missing2 = "new_key_id") || data10.envelope === void 0 && (missing2 = "envelope") || data10.accepted_at === void 0 && (missing2 = "accepted_at")) {
                  validate200.errors = [{ instancePath: instancePath + "/rotation", schemaPath: "#/properties/rotation/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                  return false;
                } else {
                  if (data10.old_key_id !== void 0) {
                    let data11 = data10.old_key_id;
                    const _errs17 = errors;
                    if (errors === _errs17) {
                      if (typeof data11 === "string") {
                        if (!pattern8.test(data11)) {
                          validate200.errors = [{ instancePath: instancePath + "/rotation/old_key_id", schemaPath: "#/properties/rotation/properties/old_key_id/pattern", keyword: "pattern", params: { pattern: "^SHA256:[A-Za-z0-9+/]{43}$" }, message: 'must match pattern "^SHA256:[A-Za-z0-9+/]{43}$"' }];
                          return false;
                        }
                      } else {
                        validate200.errors = [{ instancePath: instancePath + "/rotation/old_key_id", schemaPath: "#/properties/rotation/properties/old_key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid2 = _errs17 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
                    if (data10.new_key_id !== void 0) {
                      let data12 = data10.new_key_id;
                      const _errs19 = errors;
                      if (errors === _errs19) {
                        if (typeof data12 === "string") {
                          if (!pattern8.test(data12)) {
                            validate200.errors = [{ instancePath: instancePath + "/rotation/new_key_id", schemaPath: "#/properties/rotation/properties/new_key_id/pattern", keyword: "pattern", params: { pattern: "^SHA256:[A-Za-z0-9+/]{43}$" }, message: 'must match pattern "^SHA256:[A-Za-z0-9+/]{43}$"' }];
                            return false;
                          }
                        } else {
                          validate200.errors = [{ instancePath: instancePath + "/rotation/new_key_id", schemaPath: "#/properties/rotation/properties/new_key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid2 = _errs19 === errors;
                    } else {
                      var valid2 = true;
                    }
                    if (valid2) {
                      if (data10.envelope !== void 0) {
                        let data13 = data10.envelope;
                        const _errs21 = errors;
                        if (errors === _errs21) {
                          if (typeof data13 === "string") {
                            if (func1(data13) > 65536) {
                              validate200.errors = [{ instancePath: instancePath + "/rotation/envelope", schemaPath: "#/properties/rotation/properties/envelope/maxLength", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters" }];
                              return false;
                            }
                          } else {
                            validate200.errors = [{ instancePath: instancePath + "/rotation/envelope", schemaPath: "#/properties/rotation/properties/envelope/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid2 = _errs21 === errors;
                      } else {
                        var valid2 = true;
                      }
                      if (valid2) {
                        if (data10.accepted_at !== void 0) {
                          const _errs23 = errors;
                          if (!validate67(data10.accepted_at, { instancePath: instancePath + "/rotation/accepted_at", parentData: data10, parentDataProperty: "accepted_at", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs23 === errors;
                        } else {
                          var valid2 = true;
                        }
                      }
                    }
                  }
                }
              } else {
                validate200.errors = [{ instancePath: instancePath + "/rotation", schemaPath: "#/properties/rotation/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs15 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.cosigned !== void 0) {
              const _errs24 = errors;
              if (typeof data.cosigned !== "boolean") {
                validate200.errors = [{ instancePath: instancePath + "/cosigned", schemaPath: "#/properties/cosigned/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                return false;
              }
              var valid0 = _errs24 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate200.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate200.errors = vErrors;
  return errors === 0;
}
validate200.evaluated = { "props": { "key": true, "rotation": true, "cosigned": true }, "dynamicProps": false, "dynamicItems": false };
var SecurityReport = validate207;
var schema56 = { "type": "object", "required": ["id", "plugin", "publisher", "severity", "description", "status", "reported_by", "reported_at"], "properties": { "id": { "$ref": "#/$defs/part-1" }, "plugin": { "$ref": "#/$defs/part-2" }, "publisher": { "$ref": "#/$defs/part-2" }, "severity": { "enum": ["critical", "high", "medium", "low"] }, "description": { "type": "string", "maxLength": 2e4 }, "status": { "enum": ["open", "acknowledged", "resolved", "rejected"] }, "reported_by": { "type": "string", "maxLength": 320 }, "reported_at": { "$ref": "#/$defs/part-5" }, "due_at": { "$ref": "#/$defs/part-5" }, "answered_at": { "$ref": "#/$defs/part-5" }, "note": { "type": "string", "maxLength": 2e4 } } };
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate207.evaluated;
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
        validate207.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate56(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.plugin !== void 0) {
            const _errs2 = errors;
            if (!validate59(data.plugin, { instancePath: instancePath + "/plugin", parentData: data, parentDataProperty: "plugin", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.publisher !== void 0) {
              const _errs3 = errors;
              if (!validate59(data.publisher, { instancePath: instancePath + "/publisher", parentData: data, parentDataProperty: "publisher", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.severity !== void 0) {
                let data3 = data.severity;
                const _errs4 = errors;
                if (!(data3 === "critical" || data3 === "high" || data3 === "medium" || data3 === "low")) {
                  validate207.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema56.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.description !== void 0) {
                  let data4 = data.description;
                  const _errs5 = errors;
                  if (errors === _errs5) {
                    if (typeof data4 === "string") {
                      if (func1(data4) > 2e4) {
                        validate207.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" }];
                        return false;
                      }
                    } else {
                      validate207.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                    if (!(data5 === "open" || data5 === "acknowledged" || data5 === "resolved" || data5 === "rejected")) {
                      validate207.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema56.properties.status.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.reported_by !== void 0) {
                      let data6 = data.reported_by;
                      const _errs8 = errors;
                      if (errors === _errs8) {
                        if (typeof data6 === "string") {
                          if (func1(data6) > 320) {
                            validate207.errors = [{ instancePath: instancePath + "/reported_by", schemaPath: "#/properties/reported_by/maxLength", keyword: "maxLength", params: { limit: 320 }, message: "must NOT have more than 320 characters" }];
                            return false;
                          }
                        } else {
                          validate207.errors = [{ instancePath: instancePath + "/reported_by", schemaPath: "#/properties/reported_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.reported_at !== void 0) {
                        const _errs10 = errors;
                        if (!validate67(data.reported_at, { instancePath: instancePath + "/reported_at", parentData: data, parentDataProperty: "reported_at", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs10 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.due_at !== void 0) {
                          const _errs11 = errors;
                          if (!validate67(data.due_at, { instancePath: instancePath + "/due_at", parentData: data, parentDataProperty: "due_at", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs11 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.answered_at !== void 0) {
                            const _errs12 = errors;
                            if (!validate67(data.answered_at, { instancePath: instancePath + "/answered_at", parentData: data, parentDataProperty: "answered_at", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs12 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.note !== void 0) {
                              let data10 = data.note;
                              const _errs13 = errors;
                              if (errors === _errs13) {
                                if (typeof data10 === "string") {
                                  if (func1(data10) > 2e4) {
                                    validate207.errors = [{ instancePath: instancePath + "/note", schemaPath: "#/properties/note/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" }];
                                    return false;
                                  }
                                } else {
                                  validate207.errors = [{ instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
            }
          }
        }
      }
    } else {
      validate207.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate207.errors = vErrors;
  return errors === 0;
}
validate207.evaluated = { "props": { "id": true, "plugin": true, "publisher": true, "severity": true, "description": true, "status": true, "reported_by": true, "reported_at": true, "due_at": true, "answered_at": true, "note": true }, "dynamicProps": false, "dynamicItems": false };
var TokenList = validate214;
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate214.evaluated;
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
        validate214.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.data !== void 0) {
          let data0 = data.data;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length > 1e3) {
                validate214.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
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
                        validate214.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        if (data1.id !== void 0) {
                          const _errs5 = errors;
                          if (!validate56(data1.id, { instancePath: instancePath + "/data/" + i0 + "/id", parentData: data1, parentDataProperty: "id", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs5 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.name !== void 0) {
                            let data3 = data1.name;
                            const _errs6 = errors;
                            if (errors === _errs6) {
                              if (typeof data3 === "string") {
                                if (func1(data3) > 200) {
                                  validate214.errors = [{ instancePath: instancePath + "/data/" + i0 + "/name", schemaPath: "#/properties/data/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                  return false;
                                }
                              } else {
                                validate214.errors = [{ instancePath: instancePath + "/data/" + i0 + "/name", schemaPath: "#/properties/data/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid2 = _errs6 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data1.prefix !== void 0) {
                              let data4 = data1.prefix;
                              const _errs8 = errors;
                              if (errors === _errs8) {
                                if (typeof data4 === "string") {
                                  if (func1(data4) > 20) {
                                    validate214.errors = [{ instancePath: instancePath + "/data/" + i0 + "/prefix", schemaPath: "#/properties/data/items/properties/prefix/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" }];
                                    return false;
                                  }
                                } else {
                                  validate214.errors = [{ instancePath: instancePath + "/data/" + i0 + "/prefix", schemaPath: "#/properties/data/items/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid2 = _errs8 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data1.scopes !== void 0) {
                                const _errs10 = errors;
                                if (!validate74(data1.scopes, { instancePath: instancePath + "/data/" + i0 + "/scopes", parentData: data1, parentDataProperty: "scopes", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                                  errors = vErrors.length;
                                }
                                var valid2 = _errs10 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data1.organisation !== void 0) {
                                  const _errs11 = errors;
                                  if (!validate59(data1.organisation, { instancePath: instancePath + "/data/" + i0 + "/organisation", parentData: data1, parentDataProperty: "organisation", rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid2 = _errs11 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data1.plugins !== void 0) {
                                    const _errs12 = errors;
                                    if (!validate87(data1.plugins, { instancePath: instancePath + "/data/" + i0 + "/plugins", parentData: data1, parentDataProperty: "plugins", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid2 = _errs12 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data1.issued_by !== void 0) {
                                      let data8 = data1.issued_by;
                                      const _errs13 = errors;
                                      if (errors === _errs13) {
                                        if (typeof data8 === "string") {
                                          if (func1(data8) > 50) {
                                            validate214.errors = [{ instancePath: instancePath + "/data/" + i0 + "/issued_by", schemaPath: "#/properties/data/items/properties/issued_by/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                                            return false;
                                          }
                                        } else {
                                          validate214.errors = [{ instancePath: instancePath + "/data/" + i0 + "/issued_by", schemaPath: "#/properties/data/items/properties/issued_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid2 = _errs13 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data1.created_at !== void 0) {
                                        const _errs15 = errors;
                                        if (!validate67(data1.created_at, { instancePath: instancePath + "/data/" + i0 + "/created_at", parentData: data1, parentDataProperty: "created_at", rootData, dynamicAnchors })) {
                                          vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid2 = _errs15 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data1.expires_at !== void 0) {
                                          const _errs16 = errors;
                                          if (!validate67(data1.expires_at, { instancePath: instancePath + "/data/" + i0 + "/expires_at", parentData: data1, parentDataProperty: "expires_at", rootData, dynamicAnchors })) {
                                            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid2 = _errs16 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                        if (valid2) {
                                          if (data1.last_used_at !== void 0) {
                                            const _errs17 = errors;
                                            if (!validate67(data1.last_used_at, { instancePath: instancePath + "/data/" + i0 + "/last_used_at", parentData: data1, parentDataProperty: "last_used_at", rootData, dynamicAnchors })) {
                                              vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid2 = _errs17 === errors;
                                          } else {
                                            var valid2 = true;
                                          }
                                          if (valid2) {
                                            if (data1.current !== void 0) {
                                              const _errs18 = errors;
                                              if (typeof data1.current !== "boolean") {
                                                validate214.errors = [{ instancePath: instancePath + "/data/" + i0 + "/current", schemaPath: "#/properties/data/items/properties/current/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                return false;
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
                      validate214.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
              validate214.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.meta !== void 0) {
            let data13 = data.meta;
            const _errs20 = errors;
            if (errors === _errs20) {
              if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                if (data13.next_cursor !== void 0) {
                  let data14 = data13.next_cursor;
                  const _errs22 = errors;
                  if (errors === _errs22) {
                    if (typeof data14 === "string") {
                      if (func1(data14) > 2e3) {
                        validate214.errors = [{ instancePath: instancePath + "/meta/next_cursor", schemaPath: "#/properties/meta/properties/next_cursor/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                        return false;
                      }
                    } else {
                      validate214.errors = [{ instancePath: instancePath + "/meta/next_cursor", schemaPath: "#/properties/meta/properties/next_cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                }
              } else {
                validate214.errors = [{ instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs20 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate214.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate214.errors = vErrors;
  return errors === 0;
}
validate214.evaluated = { "props": { "data": true, "meta": true }, "dynamicProps": false, "dynamicItems": false };
var TransferList = validate222;
function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate223.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.plugin === void 0 && (missing0 = "plugin") || data.from === void 0 && (missing0 = "from") || data.to === void 0 && (missing0 = "to") || data.signed === void 0 && (missing0 = "signed") || data.offered_at === void 0 && (missing0 = "offered_at") || data.expires_at === void 0 && (missing0 = "expires_at")) {
        validate223.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate56(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.plugin !== void 0) {
            const _errs2 = errors;
            if (!validate59(data.plugin, { instancePath: instancePath + "/plugin", parentData: data, parentDataProperty: "plugin", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.from !== void 0) {
              const _errs3 = errors;
              if (!validate59(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.to !== void 0) {
                const _errs4 = errors;
                if (!validate59(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.signed !== void 0) {
                  const _errs5 = errors;
                  if (typeof data.signed !== "boolean") {
                    validate223.errors = [{ instancePath: instancePath + "/signed", schemaPath: "#/properties/signed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                    return false;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.offered_at !== void 0) {
                    const _errs7 = errors;
                    if (!validate67(data.offered_at, { instancePath: instancePath + "/offered_at", parentData: data, parentDataProperty: "offered_at", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.expires_at !== void 0) {
                      const _errs8 = errors;
                      if (!validate67(data.expires_at, { instancePath: instancePath + "/expires_at", parentData: data, parentDataProperty: "expires_at", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
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
      }
    } else {
      validate223.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate223.errors = vErrors;
  return errors === 0;
}
validate223.evaluated = { "props": { "id": true, "plugin": true, "from": true, "to": true, "signed": true, "offered_at": true, "expires_at": true }, "dynamicProps": false, "dynamicItems": false };
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
      if (data.data === void 0 && (missing0 = "data")) {
        validate222.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.data !== void 0) {
          let data0 = data.data;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length > 1e3) {
                validate222.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
                return false;
              } else {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs3 = errors;
                  if (!validate223(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs3 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
            } else {
              validate222.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
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
validate222.evaluated = { "props": { "data": true }, "dynamicProps": false, "dynamicItems": false };
var TransferOffer = validate231;
function validate231(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate231.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.plugin === void 0 && (missing0 = "plugin") || data.from === void 0 && (missing0 = "from") || data.to === void 0 && (missing0 = "to") || data.signed === void 0 && (missing0 = "signed") || data.offered_at === void 0 && (missing0 = "offered_at") || data.expires_at === void 0 && (missing0 = "expires_at")) {
        validate231.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate56(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.plugin !== void 0) {
            const _errs2 = errors;
            if (!validate59(data.plugin, { instancePath: instancePath + "/plugin", parentData: data, parentDataProperty: "plugin", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.from !== void 0) {
              const _errs3 = errors;
              if (!validate59(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.to !== void 0) {
                const _errs4 = errors;
                if (!validate59(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.signed !== void 0) {
                  const _errs5 = errors;
                  if (typeof data.signed !== "boolean") {
                    validate231.errors = [{ instancePath: instancePath + "/signed", schemaPath: "#/properties/signed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                    return false;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.offered_at !== void 0) {
                    const _errs7 = errors;
                    if (!validate67(data.offered_at, { instancePath: instancePath + "/offered_at", parentData: data, parentDataProperty: "offered_at", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.expires_at !== void 0) {
                      const _errs8 = errors;
                      if (!validate67(data.expires_at, { instancePath: instancePath + "/expires_at", parentData: data, parentDataProperty: "expires_at", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
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
      }
    } else {
      validate231.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate231.errors = vErrors;
  return errors === 0;
}
validate231.evaluated = { "props": { "id": true, "plugin": true, "from": true, "to": true, "signed": true, "offered_at": true, "expires_at": true }, "dynamicProps": false, "dynamicItems": false };
var TrustedPublisher = validate238;
var pattern43 = new RegExp("^https?://[^\\s?#@]+$", "u");
var pattern44 = new RegExp("^[A-Za-z0-9_./:-]{1,100}$", "u");
var pattern45 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$", "u");
function validate238(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate238.evaluated;
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
        validate238.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate56(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.issuer !== void 0) {
            let data1 = data.issuer;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data1 === "string") {
                if (func1(data1) > 1e3) {
                  validate238.errors = [{ instancePath: instancePath + "/issuer", schemaPath: "#/properties/issuer/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                  return false;
                } else {
                  if (func1(data1) < 8) {
                    validate238.errors = [{ instancePath: instancePath + "/issuer", schemaPath: "#/properties/issuer/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" }];
                    return false;
                  } else {
                    if (!pattern43.test(data1)) {
                      validate238.errors = [{ instancePath: instancePath + "/issuer", schemaPath: "#/properties/issuer/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s?#@]+$" }, message: 'must match pattern "^https?://[^\\s?#@]+$"' }];
                      return false;
                    }
                  }
                }
              } else {
                validate238.errors = [{ instancePath: instancePath + "/issuer", schemaPath: "#/properties/issuer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.claims !== void 0) {
              let data2 = data.claims;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  if (Object.keys(data2).length > 15) {
                    validate238.errors = [{ instancePath: instancePath + "/claims", schemaPath: "#/properties/claims/maxProperties", keyword: "maxProperties", params: { limit: 15 }, message: "must NOT have more than 15 properties" }];
                    return false;
                  } else {
                    if (Object.keys(data2).length < 1) {
                      validate238.errors = [{ instancePath: instancePath + "/claims", schemaPath: "#/properties/claims/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
                      return false;
                    } else {
                      var props0 = {};
                      for (const key0 in data2) {
                        if (pattern44.test(key0)) {
                          let data3 = data2[key0];
                          const _errs6 = errors;
                          if (errors === _errs6) {
                            if (typeof data3 === "string") {
                              if (func1(data3) > 500) {
                                validate238.errors = [{ instancePath: instancePath + "/claims/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/claims/patternProperties/%5E%5BA-Za-z0-9_.~1%3A-%5D%7B1%2C100%7D%24/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }];
                                return false;
                              } else {
                                if (func1(data3) < 1) {
                                  validate238.errors = [{ instancePath: instancePath + "/claims/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/claims/patternProperties/%5E%5BA-Za-z0-9_.~1%3A-%5D%7B1%2C100%7D%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                  return false;
                                } else {
                                  if (!pattern45.test(data3)) {
                                    validate238.errors = [{ instancePath: instancePath + "/claims/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/claims/patternProperties/%5E%5BA-Za-z0-9_.~1%3A-%5D%7B1%2C100%7D%24/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"' }];
                                    return false;
                                  }
                                }
                              }
                            } else {
                              validate238.errors = [{ instancePath: instancePath + "/claims/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/claims/patternProperties/%5E%5BA-Za-z0-9_.~1%3A-%5D%7B1%2C100%7D%24/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          props0[key0] = true;
                        }
                      }
                    }
                  }
                } else {
                  validate238.errors = [{ instancePath: instancePath + "/claims", schemaPath: "#/properties/claims/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.added_by !== void 0) {
                let data4 = data.added_by;
                const _errs8 = errors;
                if (errors === _errs8) {
                  if (typeof data4 === "string") {
                    if (func1(data4) > 320) {
                      validate238.errors = [{ instancePath: instancePath + "/added_by", schemaPath: "#/properties/added_by/maxLength", keyword: "maxLength", params: { limit: 320 }, message: "must NOT have more than 320 characters" }];
                      return false;
                    }
                  } else {
                    validate238.errors = [{ instancePath: instancePath + "/added_by", schemaPath: "#/properties/added_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.added_at !== void 0) {
                  const _errs10 = errors;
                  if (!validate67(data.added_at, { instancePath: instancePath + "/added_at", parentData: data, parentDataProperty: "added_at", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.last_used_at !== void 0) {
                    const _errs11 = errors;
                    if (!validate67(data.last_used_at, { instancePath: instancePath + "/last_used_at", parentData: data, parentDataProperty: "last_used_at", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.works !== void 0) {
                      const _errs12 = errors;
                      if (typeof data.works !== "boolean") {
                        validate238.errors = [{ instancePath: instancePath + "/works", schemaPath: "#/properties/works/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                        return false;
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
    } else {
      validate238.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate238.errors = vErrors;
  return errors === 0;
}
validate238.evaluated = { "props": { "id": true, "issuer": true, "claims": true, "added_by": true, "added_at": true, "last_used_at": true, "works": true }, "dynamicProps": false, "dynamicItems": false };
var TrustedPublisherList = validate242;
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate242.evaluated;
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
        validate242.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.data !== void 0) {
          let data0 = data.data;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length > 100) {
                validate242.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
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
                        validate242.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        if (data1.id !== void 0) {
                          const _errs5 = errors;
                          if (!validate56(data1.id, { instancePath: instancePath + "/data/" + i0 + "/id", parentData: data1, parentDataProperty: "id", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs5 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.issuer !== void 0) {
                            let data3 = data1.issuer;
                            const _errs6 = errors;
                            if (errors === _errs6) {
                              if (typeof data3 === "string") {
                                if (func1(data3) > 1e3) {
                                  validate242.errors = [{ instancePath: instancePath + "/data/" + i0 + "/issuer", schemaPath: "#/properties/data/items/properties/issuer/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                  return false;
                                } else {
                                  if (func1(data3) < 8) {
                                    validate242.errors = [{ instancePath: instancePath + "/data/" + i0 + "/issuer", schemaPath: "#/properties/data/items/properties/issuer/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" }];
                                    return false;
                                  } else {
                                    if (!pattern43.test(data3)) {
                                      validate242.errors = [{ instancePath: instancePath + "/data/" + i0 + "/issuer", schemaPath: "#/properties/data/items/properties/issuer/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s?#@]+$" }, message: 'must match pattern "^https?://[^\\s?#@]+$"' }];
                                      return false;
                                    }
                                  }
                                }
                              } else {
                                validate242.errors = [{ instancePath: instancePath + "/data/" + i0 + "/issuer", schemaPath: "#/properties/data/items/properties/issuer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid2 = _errs6 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data1.claims !== void 0) {
                              let data4 = data1.claims;
                              const _errs8 = errors;
                              if (errors === _errs8) {
                                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                  if (Object.keys(data4).length > 15) {
                                    validate242.errors = [{ instancePath: instancePath + "/data/" + i0 + "/claims", schemaPath: "#/properties/data/items/properties/claims/maxProperties", keyword: "maxProperties", params: { limit: 15 }, message: "must NOT have more than 15 properties" }];
                                    return false;
                                  } else {
                                    if (Object.keys(data4).length < 1) {
                                      validate242.errors = [{ instancePath: instancePath + "/data/" + i0 + "/claims", schemaPath: "#/properties/data/items/properties/claims/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
                                      return false;
                                    } else {
                                      var props0 = {};
                                      for (const key0 in data4) {
                                        if (pattern44.test(key0)) {
                                          let data5 = data4[key0];
                                          const _errs10 = errors;
                                          if (errors === _errs10) {
                                            if (typeof data5 === "string") {
                                              if (func1(data5) > 500) {
                                                validate242.errors = [{ instancePath: instancePath + "/data/" + i0 + "/claims/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/items/properties/claims/patternProperties/%5E%5BA-Za-z0-9_.~1%3A-%5D%7B1%2C100%7D%24/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }];
                                                return false;
                                              } else {
                                                if (func1(data5) < 1) {
                                                  validate242.errors = [{ instancePath: instancePath + "/data/" + i0 + "/claims/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/items/properties/claims/patternProperties/%5E%5BA-Za-z0-9_.~1%3A-%5D%7B1%2C100%7D%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                  return false;
                                                } else {
                                                  if (!pattern45.test(data5)) {
                                                    validate242.errors = [{ instancePath: instancePath + "/data/" + i0 + "/claims/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/items/properties/claims/patternProperties/%5E%5BA-Za-z0-9_.~1%3A-%5D%7B1%2C100%7D%24/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"' }];
                                                    return false;
                                                  }
                                                }
                                              }
                                            } else {
                                              validate242.errors = [{ instancePath: instancePath + "/data/" + i0 + "/claims/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/items/properties/claims/patternProperties/%5E%5BA-Za-z0-9_.~1%3A-%5D%7B1%2C100%7D%24/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          props0[key0] = true;
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate242.errors = [{ instancePath: instancePath + "/data/" + i0 + "/claims", schemaPath: "#/properties/data/items/properties/claims/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                              }
                              var valid2 = _errs8 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data1.added_by !== void 0) {
                                let data6 = data1.added_by;
                                const _errs12 = errors;
                                if (errors === _errs12) {
                                  if (typeof data6 === "string") {
                                    if (func1(data6) > 320) {
                                      validate242.errors = [{ instancePath: instancePath + "/data/" + i0 + "/added_by", schemaPath: "#/properties/data/items/properties/added_by/maxLength", keyword: "maxLength", params: { limit: 320 }, message: "must NOT have more than 320 characters" }];
                                      return false;
                                    }
                                  } else {
                                    validate242.errors = [{ instancePath: instancePath + "/data/" + i0 + "/added_by", schemaPath: "#/properties/data/items/properties/added_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid2 = _errs12 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data1.added_at !== void 0) {
                                  const _errs14 = errors;
                                  if (!validate67(data1.added_at, { instancePath: instancePath + "/data/" + i0 + "/added_at", parentData: data1, parentDataProperty: "added_at", rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid2 = _errs14 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data1.last_used_at !== void 0) {
                                    const _errs15 = errors;
                                    if (!validate67(data1.last_used_at, { instancePath: instancePath + "/data/" + i0 + "/last_used_at", parentData: data1, parentDataProperty: "last_used_at", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid2 = _errs15 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data1.works !== void 0) {
                                      const _errs16 = errors;
                                      if (typeof data1.works !== "boolean") {
                                        validate242.errors = [{ instancePath: instancePath + "/data/" + i0 + "/works", schemaPath: "#/properties/data/items/properties/works/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                        return false;
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
                    } else {
                      validate242.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
              validate242.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate242.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate242.errors = vErrors;
  return errors === 0;
}
validate242.evaluated = { "props": { "data": true }, "dynamicProps": false, "dynamicItems": false };
var UploadResult = validate246;
var schema63 = { "type": "object", "required": ["id", "plugin_id", "slug", "version", "publisher", "state", "sha256", "size", "tree_digest", "key_id", "visibility", "channel", "created_at", "download_url", "signature_url", "already_published", "plugin_registered", "key_registered", "findings"], "properties": { "id": { "$ref": "#/$defs/part-1" }, "plugin_id": { "$ref": "#/$defs/part-1" }, "slug": { "$ref": "#/$defs/part-2" }, "version": { "$ref": "#/$defs/part-3" }, "publisher": { "$ref": "#/$defs/part-2" }, "state": { "$ref": "#/$defs/part-4" }, "state_reason": { "type": "string", "maxLength": 1e3 }, "quarantined": { "type": "string", "maxLength": 1e3 }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "size": { "type": "integer", "minimum": 0 }, "tree_digest": { "type": "string", "pattern": "^t1:[A-Za-z0-9+/]{43}=$" }, "key_id": { "type": "string", "pattern": "^SHA256:[A-Za-z0-9+/]{43}$" }, "visibility": { "enum": ["public", "tenant", "private"] }, "channel": { "type": "string", "maxLength": 50 }, "changelog": { "type": "string", "maxLength": 1e5 }, "yanked": { "type": "string", "maxLength": 1e3 }, "deprecated": { "type": "string", "maxLength": 1e3 }, "replacement": { "$ref": "#/$defs/part-2" }, "published_at": { "$ref": "#/$defs/part-5" }, "created_at": { "$ref": "#/$defs/part-5" }, "download_url": { "type": "string", "maxLength": 2e3 }, "signature_url": { "type": "string", "maxLength": 2e3 }, "already_published": { "type": "boolean" }, "plugin_registered": { "type": "boolean" }, "key_registered": { "type": "boolean" }, "findings": { "$ref": "#/$defs/part-19" } } };
function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate256.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length > 1e3) {
        validate256.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
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
              if (data0.code === void 0 && (missing0 = "code") || data0.severity === void 0 && (missing0 = "severity") || data0.message === void 0 && (missing0 = "message") || data0.pointer === void 0 && (missing0 = "pointer") || data0.file === void 0 && (missing0 = "file") || data0.line === void 0 && (missing0 = "line") || data0.column === void 0 && (missing0 = "column")) {
                validate256.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
              } else {
                if (data0.code !== void 0) {
                  let data1 = data0.code;
                  const _errs3 = errors;
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (func1(data1) > 200) {
                        validate256.errors = [{ instancePath: instancePath + "/" + i0 + "/code", schemaPath: "#/items/properties/code/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                        return false;
                      }
                    } else {
                      validate256.errors = [{ instancePath: instancePath + "/" + i0 + "/code", schemaPath: "#/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid1 = _errs3 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.severity !== void 0) {
                    let data2 = data0.severity;
                    const _errs5 = errors;
                    if (errors === _errs5) {
                      if (typeof data2 === "string") {
                        if (func1(data2) > 20) {
                          validate256.errors = [{ instancePath: instancePath + "/" + i0 + "/severity", schemaPath: "#/items/properties/severity/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" }];
                          return false;
                        }
                      } else {
                        validate256.errors = [{ instancePath: instancePath + "/" + i0 + "/severity", schemaPath: "#/items/properties/severity/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.message !== void 0) {
                      let data3 = data0.message;
                      const _errs7 = errors;
                      if (errors === _errs7) {
                        if (typeof data3 === "string") {
                          if (func1(data3) > 4e3) {
                            validate256.errors = [{ instancePath: instancePath + "/" + i0 + "/message", schemaPath: "#/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                            return false;
                          }
                        } else {
                          validate256.errors = [{ instancePath: instancePath + "/" + i0 + "/message", schemaPath: "#/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.pointer !== void 0) {
                        let data4 = data0.pointer;
                        const _errs9 = errors;
                        if (errors === _errs9) {
                          if (typeof data4 === "string") {
                            if (func1(data4) > 4e3) {
                              validate256.errors = [{ instancePath: instancePath + "/" + i0 + "/pointer", schemaPath: "#/items/properties/pointer/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                              return false;
                            }
                          } else {
                            validate256.errors = [{ instancePath: instancePath + "/" + i0 + "/pointer", schemaPath: "#/items/properties/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid1 = _errs9 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data0.file !== void 0) {
                          let data5 = data0.file;
                          const _errs11 = errors;
                          if (errors === _errs11) {
                            if (typeof data5 === "string") {
                              if (func1(data5) > 4e3) {
                                validate256.errors = [{ instancePath: instancePath + "/" + i0 + "/file", schemaPath: "#/items/properties/file/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                                return false;
                              }
                            } else {
                              validate256.errors = [{ instancePath: instancePath + "/" + i0 + "/file", schemaPath: "#/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid1 = _errs11 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data0.line !== void 0) {
                            let data6 = data0.line;
                            const _errs13 = errors;
                            if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                              validate256.errors = [{ instancePath: instancePath + "/" + i0 + "/line", schemaPath: "#/items/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            if (errors === _errs13) {
                              if (typeof data6 == "number" && isFinite(data6)) {
                                if (data6 < 0 || isNaN(data6)) {
                                  validate256.errors = [{ instancePath: instancePath + "/" + i0 + "/line", schemaPath: "#/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                  return false;
                                }
                              }
                            }
                            var valid1 = _errs13 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data0.column !== void 0) {
                              let data7 = data0.column;
                              const _errs15 = errors;
                              if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                                validate256.errors = [{ instancePath: instancePath + "/" + i0 + "/column", schemaPath: "#/items/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                              }
                              if (errors === _errs15) {
                                if (typeof data7 == "number" && isFinite(data7)) {
                                  if (data7 < 0 || isNaN(data7)) {
                                    validate256.errors = [{ instancePath: instancePath + "/" + i0 + "/column", schemaPath: "#/items/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                    return false;
                                  }
                                }
                              }
                              var valid1 = _errs15 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data0.hint !== void 0) {
                                let data8 = data0.hint;
                                const _errs17 = errors;
                                if (errors === _errs17) {
                                  if (typeof data8 === "string") {
                                    if (func1(data8) > 4e3) {
                                      validate256.errors = [{ instancePath: instancePath + "/" + i0 + "/hint", schemaPath: "#/items/properties/hint/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                                      return false;
                                    }
                                  } else {
                                    validate256.errors = [{ instancePath: instancePath + "/" + i0 + "/hint", schemaPath: "#/items/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
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
                }
              }
            } else {
              validate256.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
      validate256.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate256.errors = vErrors;
  return errors === 0;
}
validate256.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate246(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate246.evaluated;
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
        validate246.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate56(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.plugin_id !== void 0) {
            const _errs2 = errors;
            if (!validate56(data.plugin_id, { instancePath: instancePath + "/plugin_id", parentData: data, parentDataProperty: "plugin_id", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.slug !== void 0) {
              const _errs3 = errors;
              if (!validate59(data.slug, { instancePath: instancePath + "/slug", parentData: data, parentDataProperty: "slug", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.version !== void 0) {
                const _errs4 = errors;
                if (!validate61(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.publisher !== void 0) {
                  const _errs5 = errors;
                  if (!validate59(data.publisher, { instancePath: instancePath + "/publisher", parentData: data, parentDataProperty: "publisher", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.state !== void 0) {
                    const _errs6 = errors;
                    if (!validate64(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.state_reason !== void 0) {
                      let data6 = data.state_reason;
                      const _errs7 = errors;
                      if (errors === _errs7) {
                        if (typeof data6 === "string") {
                          if (func1(data6) > 1e3) {
                            validate246.errors = [{ instancePath: instancePath + "/state_reason", schemaPath: "#/properties/state_reason/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                            return false;
                          }
                        } else {
                          validate246.errors = [{ instancePath: instancePath + "/state_reason", schemaPath: "#/properties/state_reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs7 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.quarantined !== void 0) {
                        let data7 = data.quarantined;
                        const _errs9 = errors;
                        if (errors === _errs9) {
                          if (typeof data7 === "string") {
                            if (func1(data7) > 1e3) {
                              validate246.errors = [{ instancePath: instancePath + "/quarantined", schemaPath: "#/properties/quarantined/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                              return false;
                            }
                          } else {
                            validate246.errors = [{ instancePath: instancePath + "/quarantined", schemaPath: "#/properties/quarantined/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.sha256 !== void 0) {
                          let data8 = data.sha256;
                          const _errs11 = errors;
                          if (errors === _errs11) {
                            if (typeof data8 === "string") {
                              if (!pattern6.test(data8)) {
                                validate246.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                return false;
                              }
                            } else {
                              validate246.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid0 = _errs11 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.size !== void 0) {
                            let data9 = data.size;
                            const _errs13 = errors;
                            if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                              validate246.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            if (errors === _errs13) {
                              if (typeof data9 == "number" && isFinite(data9)) {
                                if (data9 < 0 || isNaN(data9)) {
                                  validate246.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                  return false;
                                }
                              }
                            }
                            var valid0 = _errs13 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.tree_digest !== void 0) {
                              let data10 = data.tree_digest;
                              const _errs15 = errors;
                              if (errors === _errs15) {
                                if (typeof data10 === "string") {
                                  if (!pattern7.test(data10)) {
                                    validate246.errors = [{ instancePath: instancePath + "/tree_digest", schemaPath: "#/properties/tree_digest/pattern", keyword: "pattern", params: { pattern: "^t1:[A-Za-z0-9+/]{43}=$" }, message: 'must match pattern "^t1:[A-Za-z0-9+/]{43}=$"' }];
                                    return false;
                                  }
                                } else {
                                  validate246.errors = [{ instancePath: instancePath + "/tree_digest", schemaPath: "#/properties/tree_digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs15 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.key_id !== void 0) {
                                let data11 = data.key_id;
                                const _errs17 = errors;
                                if (errors === _errs17) {
                                  if (typeof data11 === "string") {
                                    if (!pattern8.test(data11)) {
                                      validate246.errors = [{ instancePath: instancePath + "/key_id", schemaPath: "#/properties/key_id/pattern", keyword: "pattern", params: { pattern: "^SHA256:[A-Za-z0-9+/]{43}$" }, message: 'must match pattern "^SHA256:[A-Za-z0-9+/]{43}$"' }];
                                      return false;
                                    }
                                  } else {
                                    validate246.errors = [{ instancePath: instancePath + "/key_id", schemaPath: "#/properties/key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs17 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.visibility !== void 0) {
                                  let data12 = data.visibility;
                                  const _errs19 = errors;
                                  if (!(data12 === "public" || data12 === "tenant" || data12 === "private")) {
                                    validate246.errors = [{ instancePath: instancePath + "/visibility", schemaPath: "#/properties/visibility/enum", keyword: "enum", params: { allowedValues: schema63.properties.visibility.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                  }
                                  var valid0 = _errs19 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.channel !== void 0) {
                                    let data13 = data.channel;
                                    const _errs20 = errors;
                                    if (errors === _errs20) {
                                      if (typeof data13 === "string") {
                                        if (func1(data13) > 50) {
                                          validate246.errors = [{ instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                                          return false;
                                        }
                                      } else {
                                        validate246.errors = [{ instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs20 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.changelog !== void 0) {
                                      let data14 = data.changelog;
                                      const _errs22 = errors;
                                      if (errors === _errs22) {
                                        if (typeof data14 === "string") {
                                          if (func1(data14) > 1e5) {
                                            validate246.errors = [{ instancePath: instancePath + "/changelog", schemaPath: "#/properties/changelog/maxLength", keyword: "maxLength", params: { limit: 1e5 }, message: "must NOT have more than 100000 characters" }];
                                            return false;
                                          }
                                        } else {
                                          validate246.errors = [{ instancePath: instancePath + "/changelog", schemaPath: "#/properties/changelog/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs22 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.yanked !== void 0) {
                                        let data15 = data.yanked;
                                        const _errs24 = errors;
                                        if (errors === _errs24) {
                                          if (typeof data15 === "string") {
                                            if (func1(data15) > 1e3) {
                                              validate246.errors = [{ instancePath: instancePath + "/yanked", schemaPath: "#/properties/yanked/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                              return false;
                                            }
                                          } else {
                                            validate246.errors = [{ instancePath: instancePath + "/yanked", schemaPath: "#/properties/yanked/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs24 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.deprecated !== void 0) {
                                          let data16 = data.deprecated;
                                          const _errs26 = errors;
                                          if (errors === _errs26) {
                                            if (typeof data16 === "string") {
                                              if (func1(data16) > 1e3) {
                                                validate246.errors = [{ instancePath: instancePath + "/deprecated", schemaPath: "#/properties/deprecated/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                return false;
                                              }
                                            } else {
                                              validate246.errors = [{ instancePath: instancePath + "/deprecated", schemaPath: "#/properties/deprecated/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs26 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.replacement !== void 0) {
                                            const _errs28 = errors;
                                            if (!validate59(data.replacement, { instancePath: instancePath + "/replacement", parentData: data, parentDataProperty: "replacement", rootData, dynamicAnchors })) {
                                              vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid0 = _errs28 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.published_at !== void 0) {
                                              const _errs29 = errors;
                                              if (!validate67(data.published_at, { instancePath: instancePath + "/published_at", parentData: data, parentDataProperty: "published_at", rootData, dynamicAnchors })) {
                                                vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid0 = _errs29 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.created_at !== void 0) {
                                                const _errs30 = errors;
                                                if (!validate67(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors })) {
                                                  vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid0 = _errs30 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.download_url !== void 0) {
                                                  let data20 = data.download_url;
                                                  const _errs31 = errors;
                                                  if (errors === _errs31) {
                                                    if (typeof data20 === "string") {
                                                      if (func1(data20) > 2e3) {
                                                        validate246.errors = [{ instancePath: instancePath + "/download_url", schemaPath: "#/properties/download_url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate246.errors = [{ instancePath: instancePath + "/download_url", schemaPath: "#/properties/download_url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid0 = _errs31 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.signature_url !== void 0) {
                                                    let data21 = data.signature_url;
                                                    const _errs33 = errors;
                                                    if (errors === _errs33) {
                                                      if (typeof data21 === "string") {
                                                        if (func1(data21) > 2e3) {
                                                          validate246.errors = [{ instancePath: instancePath + "/signature_url", schemaPath: "#/properties/signature_url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate246.errors = [{ instancePath: instancePath + "/signature_url", schemaPath: "#/properties/signature_url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid0 = _errs33 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.already_published !== void 0) {
                                                      const _errs35 = errors;
                                                      if (typeof data.already_published !== "boolean") {
                                                        validate246.errors = [{ instancePath: instancePath + "/already_published", schemaPath: "#/properties/already_published/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                        return false;
                                                      }
                                                      var valid0 = _errs35 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data.plugin_registered !== void 0) {
                                                        const _errs37 = errors;
                                                        if (typeof data.plugin_registered !== "boolean") {
                                                          validate246.errors = [{ instancePath: instancePath + "/plugin_registered", schemaPath: "#/properties/plugin_registered/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                          return false;
                                                        }
                                                        var valid0 = _errs37 === errors;
                                                      } else {
                                                        var valid0 = true;
                                                      }
                                                      if (valid0) {
                                                        if (data.key_registered !== void 0) {
                                                          const _errs39 = errors;
                                                          if (typeof data.key_registered !== "boolean") {
                                                            validate246.errors = [{ instancePath: instancePath + "/key_registered", schemaPath: "#/properties/key_registered/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                            return false;
                                                          }
                                                          var valid0 = _errs39 === errors;
                                                        } else {
                                                          var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                          if (data.findings !== void 0) {
                                                            const _errs41 = errors;
                                                            if (!validate256(data.findings, { instancePath: instancePath + "/findings", parentData: data, parentDataProperty: "findings", rootData, dynamicAnchors })) {
                                                              vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
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
      validate246.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate246.errors = vErrors;
  return errors === 0;
}
validate246.evaluated = { "props": { "id": true, "plugin_id": true, "slug": true, "version": true, "publisher": true, "state": true, "state_reason": true, "quarantined": true, "sha256": true, "size": true, "tree_digest": true, "key_id": true, "visibility": true, "channel": true, "changelog": true, "yanked": true, "deprecated": true, "replacement": true, "published_at": true, "created_at": true, "download_url": true, "signature_url": true, "already_published": true, "plugin_registered": true, "key_registered": true, "findings": true }, "dynamicProps": false, "dynamicItems": false };
var VersionPage = validate258;
var schema65 = { "type": "object", "required": ["data", "meta"], "properties": { "data": { "type": "array", "items": { "type": "object", "required": ["id", "plugin_id", "slug", "version", "publisher", "state", "sha256", "size", "tree_digest", "key_id", "visibility", "channel", "created_at", "download_url", "signature_url"], "properties": { "id": { "$ref": "#/$defs/part-1" }, "plugin_id": { "$ref": "#/$defs/part-1" }, "slug": { "$ref": "#/$defs/part-2" }, "version": { "$ref": "#/$defs/part-3" }, "publisher": { "$ref": "#/$defs/part-2" }, "state": { "$ref": "#/$defs/part-4" }, "state_reason": { "type": "string", "maxLength": 1e3 }, "quarantined": { "type": "string", "maxLength": 1e3 }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "size": { "type": "integer", "minimum": 0 }, "tree_digest": { "type": "string", "pattern": "^t1:[A-Za-z0-9+/]{43}=$" }, "key_id": { "type": "string", "pattern": "^SHA256:[A-Za-z0-9+/]{43}$" }, "visibility": { "enum": ["public", "tenant", "private"] }, "channel": { "type": "string", "maxLength": 50 }, "changelog": { "type": "string", "maxLength": 1e5 }, "yanked": { "type": "string", "maxLength": 1e3 }, "deprecated": { "type": "string", "maxLength": 1e3 }, "replacement": { "$ref": "#/$defs/part-2" }, "published_at": { "$ref": "#/$defs/part-5" }, "created_at": { "$ref": "#/$defs/part-5" }, "download_url": { "type": "string", "maxLength": 2e3 }, "signature_url": { "type": "string", "maxLength": 2e3 } } }, "maxItems": 100 }, "meta": { "$ref": "#/$defs/part-17" } } };
function validate258(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate258.evaluated;
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
        validate258.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.data !== void 0) {
          let data0 = data.data;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length > 100) {
                validate258.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
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
                        validate258.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        if (data1.id !== void 0) {
                          const _errs5 = errors;
                          if (!validate56(data1.id, { instancePath: instancePath + "/data/" + i0 + "/id", parentData: data1, parentDataProperty: "id", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs5 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.plugin_id !== void 0) {
                            const _errs6 = errors;
                            if (!validate56(data1.plugin_id, { instancePath: instancePath + "/data/" + i0 + "/plugin_id", parentData: data1, parentDataProperty: "plugin_id", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                              errors = vErrors.length;
                            }
                            var valid2 = _errs6 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data1.slug !== void 0) {
                              const _errs7 = errors;
                              if (!validate59(data1.slug, { instancePath: instancePath + "/data/" + i0 + "/slug", parentData: data1, parentDataProperty: "slug", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                                errors = vErrors.length;
                              }
                              var valid2 = _errs7 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data1.version !== void 0) {
                                const _errs8 = errors;
                                if (!validate61(data1.version, { instancePath: instancePath + "/data/" + i0 + "/version", parentData: data1, parentDataProperty: "version", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                  errors = vErrors.length;
                                }
                                var valid2 = _errs8 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data1.publisher !== void 0) {
                                  const _errs9 = errors;
                                  if (!validate59(data1.publisher, { instancePath: instancePath + "/data/" + i0 + "/publisher", parentData: data1, parentDataProperty: "publisher", rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid2 = _errs9 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data1.state !== void 0) {
                                    const _errs10 = errors;
                                    if (!validate64(data1.state, { instancePath: instancePath + "/data/" + i0 + "/state", parentData: data1, parentDataProperty: "state", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                                      errors = vErrors.length;
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
                                            validate258.errors = [{ instancePath: instancePath + "/data/" + i0 + "/state_reason", schemaPath: "#/properties/data/items/properties/state_reason/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                            return false;
                                          }
                                        } else {
                                          validate258.errors = [{ instancePath: instancePath + "/data/" + i0 + "/state_reason", schemaPath: "#/properties/data/items/properties/state_reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                              validate258.errors = [{ instancePath: instancePath + "/data/" + i0 + "/quarantined", schemaPath: "#/properties/data/items/properties/quarantined/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                              return false;
                                            }
                                          } else {
                                            validate258.errors = [{ instancePath: instancePath + "/data/" + i0 + "/quarantined", schemaPath: "#/properties/data/items/properties/quarantined/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                              if (!pattern6.test(data10)) {
                                                validate258.errors = [{ instancePath: instancePath + "/data/" + i0 + "/sha256", schemaPath: "#/properties/data/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                                return false;
                                              }
                                            } else {
                                              validate258.errors = [{ instancePath: instancePath + "/data/" + i0 + "/sha256", schemaPath: "#/properties/data/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                              validate258.errors = [{ instancePath: instancePath + "/data/" + i0 + "/size", schemaPath: "#/properties/data/items/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                              return false;
                                            }
                                            if (errors === _errs17) {
                                              if (typeof data11 == "number" && isFinite(data11)) {
                                                if (data11 < 0 || isNaN(data11)) {
                                                  validate258.errors = [{ instancePath: instancePath + "/data/" + i0 + "/size", schemaPath: "#/properties/data/items/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                  if (!pattern7.test(data12)) {
                                                    validate258.errors = [{ instancePath: instancePath + "/data/" + i0 + "/tree_digest", schemaPath: "#/properties/data/items/properties/tree_digest/pattern", keyword: "pattern", params: { pattern: "^t1:[A-Za-z0-9+/]{43}=$" }, message: 'must match pattern "^t1:[A-Za-z0-9+/]{43}=$"' }];
                                                    return false;
                                                  }
                                                } else {
                                                  validate258.errors = [{ instancePath: instancePath + "/data/" + i0 + "/tree_digest", schemaPath: "#/properties/data/items/properties/tree_digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                    if (!pattern8.test(data13)) {
                                                      validate258.errors = [{ instancePath: instancePath + "/data/" + i0 + "/key_id", schemaPath: "#/properties/data/items/properties/key_id/pattern", keyword: "pattern", params: { pattern: "^SHA256:[A-Za-z0-9+/]{43}$" }, message: 'must match pattern "^SHA256:[A-Za-z0-9+/]{43}$"' }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate258.errors = [{ instancePath: instancePath + "/data/" + i0 + "/key_id", schemaPath: "#/properties/data/items/properties/key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                    validate258.errors = [{ instancePath: instancePath + "/data/" + i0 + "/visibility", schemaPath: "#/properties/data/items/properties/visibility/enum", keyword: "enum", params: { allowedValues: schema65.properties.data.items.properties.visibility.enum }, message: "must be equal to one of the allowed values" }];
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
                                                          validate258.errors = [{ instancePath: instancePath + "/data/" + i0 + "/channel", schemaPath: "#/properties/data/items/properties/channel/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate258.errors = [{ instancePath: instancePath + "/data/" + i0 + "/channel", schemaPath: "#/properties/data/items/properties/channel/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                            validate258.errors = [{ instancePath: instancePath + "/data/" + i0 + "/changelog", schemaPath: "#/properties/data/items/properties/changelog/maxLength", keyword: "maxLength", params: { limit: 1e5 }, message: "must NOT have more than 100000 characters" }];
                                                            return false;
                                                          }
                                                        } else {
                                                          validate258.errors = [{ instancePath: instancePath + "/data/" + i0 + "/changelog", schemaPath: "#/properties/data/items/properties/changelog/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                              validate258.errors = [{ instancePath: instancePath + "/data/" + i0 + "/yanked", schemaPath: "#/properties/data/items/properties/yanked/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                              return false;
                                                            }
                                                          } else {
                                                            validate258.errors = [{ instancePath: instancePath + "/data/" + i0 + "/yanked", schemaPath: "#/properties/data/items/properties/yanked/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                                validate258.errors = [{ instancePath: instancePath + "/data/" + i0 + "/deprecated", schemaPath: "#/properties/data/items/properties/deprecated/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                                return false;
                                                              }
                                                            } else {
                                                              validate258.errors = [{ instancePath: instancePath + "/data/" + i0 + "/deprecated", schemaPath: "#/properties/data/items/properties/deprecated/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                            if (!validate59(data1.replacement, { instancePath: instancePath + "/data/" + i0 + "/replacement", parentData: data1, parentDataProperty: "replacement", rootData, dynamicAnchors })) {
                                                              vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                                                              errors = vErrors.length;
                                                            }
                                                            var valid2 = _errs32 === errors;
                                                          } else {
                                                            var valid2 = true;
                                                          }
                                                          if (valid2) {
                                                            if (data1.published_at !== void 0) {
                                                              const _errs33 = errors;
                                                              if (!validate67(data1.published_at, { instancePath: instancePath + "/data/" + i0 + "/published_at", parentData: data1, parentDataProperty: "published_at", rootData, dynamicAnchors })) {
                                                                vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                                                errors = vErrors.length;
                                                              }
                                                              var valid2 = _errs33 === errors;
                                                            } else {
                                                              var valid2 = true;
                                                            }
                                                            if (valid2) {
                                                              if (data1.created_at !== void 0) {
                                                                const _errs34 = errors;
                                                                if (!validate67(data1.created_at, { instancePath: instancePath + "/data/" + i0 + "/created_at", parentData: data1, parentDataProperty: "created_at", rootData, dynamicAnchors })) {
                                                                  vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
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
                                                                        validate258.errors = [{ instancePath: instancePath + "/data/" + i0 + "/download_url", schemaPath: "#/properties/data/items/properties/download_url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                                        return false;
                                                                      }
                                                                    } else {
                                                                      validate258.errors = [{ instancePath: instancePath + "/data/" + i0 + "/download_url", schemaPath: "#/properties/data/items/properties/download_url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                                          validate258.errors = [{ instancePath: instancePath + "/data/" + i0 + "/signature_url", schemaPath: "#/properties/data/items/properties/signature_url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                                          return false;
                                                                        }
                                                                      } else {
                                                                        validate258.errors = [{ instancePath: instancePath + "/data/" + i0 + "/signature_url", schemaPath: "#/properties/data/items/properties/signature_url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
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
                      validate258.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
              validate258.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.meta !== void 0) {
            const _errs39 = errors;
            if (!validate182(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs39 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate258.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate258.errors = vErrors;
  return errors === 0;
}
validate258.evaluated = { "props": { "data": true, "meta": true }, "dynamicProps": false, "dynamicItems": false };
var VersionState = validate269;
var schema66 = { "type": "object", "required": ["id", "plugin_id", "slug", "version", "publisher", "state", "sha256", "size", "tree_digest", "key_id", "visibility", "channel", "created_at", "download_url", "signature_url", "installable", "checks"], "properties": { "id": { "$ref": "#/$defs/part-1" }, "plugin_id": { "$ref": "#/$defs/part-1" }, "slug": { "$ref": "#/$defs/part-2" }, "version": { "$ref": "#/$defs/part-3" }, "publisher": { "$ref": "#/$defs/part-2" }, "state": { "$ref": "#/$defs/part-4" }, "state_reason": { "type": "string", "maxLength": 1e3 }, "quarantined": { "type": "string", "maxLength": 1e3 }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "size": { "type": "integer", "minimum": 0 }, "tree_digest": { "type": "string", "pattern": "^t1:[A-Za-z0-9+/]{43}=$" }, "key_id": { "type": "string", "pattern": "^SHA256:[A-Za-z0-9+/]{43}$" }, "visibility": { "enum": ["public", "tenant", "private"] }, "channel": { "type": "string", "maxLength": 50 }, "changelog": { "type": "string", "maxLength": 1e5 }, "yanked": { "type": "string", "maxLength": 1e3 }, "deprecated": { "type": "string", "maxLength": 1e3 }, "replacement": { "$ref": "#/$defs/part-2" }, "published_at": { "$ref": "#/$defs/part-5" }, "created_at": { "$ref": "#/$defs/part-5" }, "download_url": { "type": "string", "maxLength": 2e3 }, "signature_url": { "type": "string", "maxLength": 2e3 }, "installable": { "type": "boolean" }, "held_at": { "$ref": "#/$defs/part-5" }, "place": { "type": "integer", "minimum": 1 }, "reviewed_at": { "$ref": "#/$defs/part-5" }, "banned": { "type": "string", "maxLength": 1e3 }, "checks": { "type": "array", "items": { "type": "object", "required": ["name", "outcome", "checked_at", "findings"], "properties": { "name": { "type": "string", "maxLength": 50 }, "outcome": { "enum": ["passed", "held"] }, "checked_at": { "$ref": "#/$defs/part-5" }, "findings": { "$ref": "#/$defs/part-19" } } }, "maxItems": 50 } } };
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
      if (data.id === void 0 && (missing0 = "id") || data.plugin_id === void 0 && (missing0 = "plugin_id") || data.slug === void 0 && (missing0 = "slug") || data.version === void 0 && (missing0 = "version") || data.publisher === void 0 && (missing0 = "publisher") || data.state === void 0 && (missing0 = "state") || data.sha256 === void 0 && (missing0 = "sha256") || data.size === void 0 && (missing0 = "size") || data.tree_digest === void 0 && (missing0 = "tree_digest") || data.key_id === void 0 && (missing0 = "key_id") || data.visibility === void 0 && (missing0 = "visibility") || data.channel === void 0 && (missing0 = "channel") || data.created_at === void 0 && (missing0 = "created_at") || data.download_url === void 0 && (missing0 = "download_url") || data.signature_url === void 0 && (missing0 = "signature_url") || data.installable === void 0 && (missing0 = "installable") || data.checks === void 0 && (missing0 = "checks")) {
        validate269.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate56(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.plugin_id !== void 0) {
            const _errs2 = errors;
            if (!validate56(data.plugin_id, { instancePath: instancePath + "/plugin_id", parentData: data, parentDataProperty: "plugin_id", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.slug !== void 0) {
              const _errs3 = errors;
              if (!validate59(data.slug, { instancePath: instancePath + "/slug", parentData: data, parentDataProperty: "slug", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.version !== void 0) {
                const _errs4 = errors;
                if (!validate61(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.publisher !== void 0) {
                  const _errs5 = errors;
                  if (!validate59(data.publisher, { instancePath: instancePath + "/publisher", parentData: data, parentDataProperty: "publisher", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.state !== void 0) {
                    const _errs6 = errors;
                    if (!validate64(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.state_reason !== void 0) {
                      let data6 = data.state_reason;
                      const _errs7 = errors;
                      if (errors === _errs7) {
                        if (typeof data6 === "string") {
                          if (func1(data6) > 1e3) {
                            validate269.errors = [{ instancePath: instancePath + "/state_reason", schemaPath: "#/properties/state_reason/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                            return false;
                          }
                        } else {
                          validate269.errors = [{ instancePath: instancePath + "/state_reason", schemaPath: "#/properties/state_reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs7 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.quarantined !== void 0) {
                        let data7 = data.quarantined;
                        const _errs9 = errors;
                        if (errors === _errs9) {
                          if (typeof data7 === "string") {
                            if (func1(data7) > 1e3) {
                              validate269.errors = [{ instancePath: instancePath + "/quarantined", schemaPath: "#/properties/quarantined/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                              return false;
                            }
                          } else {
                            validate269.errors = [{ instancePath: instancePath + "/quarantined", schemaPath: "#/properties/quarantined/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.sha256 !== void 0) {
                          let data8 = data.sha256;
                          const _errs11 = errors;
                          if (errors === _errs11) {
                            if (typeof data8 === "string") {
                              if (!pattern6.test(data8)) {
                                validate269.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                return false;
                              }
                            } else {
                              validate269.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid0 = _errs11 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.size !== void 0) {
                            let data9 = data.size;
                            const _errs13 = errors;
                            if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                              validate269.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            if (errors === _errs13) {
                              if (typeof data9 == "number" && isFinite(data9)) {
                                if (data9 < 0 || isNaN(data9)) {
                                  validate269.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                  return false;
                                }
                              }
                            }
                            var valid0 = _errs13 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.tree_digest !== void 0) {
                              let data10 = data.tree_digest;
                              const _errs15 = errors;
                              if (errors === _errs15) {
                                if (typeof data10 === "string") {
                                  if (!pattern7.test(data10)) {
                                    validate269.errors = [{ instancePath: instancePath + "/tree_digest", schemaPath: "#/properties/tree_digest/pattern", keyword: "pattern", params: { pattern: "^t1:[A-Za-z0-9+/]{43}=$" }, message: 'must match pattern "^t1:[A-Za-z0-9+/]{43}=$"' }];
                                    return false;
                                  }
                                } else {
                                  validate269.errors = [{ instancePath: instancePath + "/tree_digest", schemaPath: "#/properties/tree_digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs15 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.key_id !== void 0) {
                                let data11 = data.key_id;
                                const _errs17 = errors;
                                if (errors === _errs17) {
                                  if (typeof data11 === "string") {
                                    if (!pattern8.test(data11)) {
                                      validate269.errors = [{ instancePath: instancePath + "/key_id", schemaPath: "#/properties/key_id/pattern", keyword: "pattern", params: { pattern: "^SHA256:[A-Za-z0-9+/]{43}$" }, message: 'must match pattern "^SHA256:[A-Za-z0-9+/]{43}$"' }];
                                      return false;
                                    }
                                  } else {
                                    validate269.errors = [{ instancePath: instancePath + "/key_id", schemaPath: "#/properties/key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs17 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.visibility !== void 0) {
                                  let data12 = data.visibility;
                                  const _errs19 = errors;
                                  if (!(data12 === "public" || data12 === "tenant" || data12 === "private")) {
                                    validate269.errors = [{ instancePath: instancePath + "/visibility", schemaPath: "#/properties/visibility/enum", keyword: "enum", params: { allowedValues: schema66.properties.visibility.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                  }
                                  var valid0 = _errs19 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.channel !== void 0) {
                                    let data13 = data.channel;
                                    const _errs20 = errors;
                                    if (errors === _errs20) {
                                      if (typeof data13 === "string") {
                                        if (func1(data13) > 50) {
                                          validate269.errors = [{ instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                                          return false;
                                        }
                                      } else {
                                        validate269.errors = [{ instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs20 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.changelog !== void 0) {
                                      let data14 = data.changelog;
                                      const _errs22 = errors;
                                      if (errors === _errs22) {
                                        if (typeof data14 === "string") {
                                          if (func1(data14) > 1e5) {
                                            validate269.errors = [{ instancePath: instancePath + "/changelog", schemaPath: "#/properties/changelog/maxLength", keyword: "maxLength", params: { limit: 1e5 }, message: "must NOT have more than 100000 characters" }];
                                            return false;
                                          }
                                        } else {
                                          validate269.errors = [{ instancePath: instancePath + "/changelog", schemaPath: "#/properties/changelog/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs22 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.yanked !== void 0) {
                                        let data15 = data.yanked;
                                        const _errs24 = errors;
                                        if (errors === _errs24) {
                                          if (typeof data15 === "string") {
                                            if (func1(data15) > 1e3) {
                                              validate269.errors = [{ instancePath: instancePath + "/yanked", schemaPath: "#/properties/yanked/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                              return false;
                                            }
                                          } else {
                                            validate269.errors = [{ instancePath: instancePath + "/yanked", schemaPath: "#/properties/yanked/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs24 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.deprecated !== void 0) {
                                          let data16 = data.deprecated;
                                          const _errs26 = errors;
                                          if (errors === _errs26) {
                                            if (typeof data16 === "string") {
                                              if (func1(data16) > 1e3) {
                                                validate269.errors = [{ instancePath: instancePath + "/deprecated", schemaPath: "#/properties/deprecated/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                return false;
                                              }
                                            } else {
                                              validate269.errors = [{ instancePath: instancePath + "/deprecated", schemaPath: "#/properties/deprecated/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs26 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.replacement !== void 0) {
                                            const _errs28 = errors;
                                            if (!validate59(data.replacement, { instancePath: instancePath + "/replacement", parentData: data, parentDataProperty: "replacement", rootData, dynamicAnchors })) {
                                              vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid0 = _errs28 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.published_at !== void 0) {
                                              const _errs29 = errors;
                                              if (!validate67(data.published_at, { instancePath: instancePath + "/published_at", parentData: data, parentDataProperty: "published_at", rootData, dynamicAnchors })) {
                                                vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid0 = _errs29 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.created_at !== void 0) {
                                                const _errs30 = errors;
                                                if (!validate67(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors })) {
                                                  vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid0 = _errs30 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.download_url !== void 0) {
                                                  let data20 = data.download_url;
                                                  const _errs31 = errors;
                                                  if (errors === _errs31) {
                                                    if (typeof data20 === "string") {
                                                      if (func1(data20) > 2e3) {
                                                        validate269.errors = [{ instancePath: instancePath + "/download_url", schemaPath: "#/properties/download_url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate269.errors = [{ instancePath: instancePath + "/download_url", schemaPath: "#/properties/download_url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid0 = _errs31 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.signature_url !== void 0) {
                                                    let data21 = data.signature_url;
                                                    const _errs33 = errors;
                                                    if (errors === _errs33) {
                                                      if (typeof data21 === "string") {
                                                        if (func1(data21) > 2e3) {
                                                          validate269.errors = [{ instancePath: instancePath + "/signature_url", schemaPath: "#/properties/signature_url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate269.errors = [{ instancePath: instancePath + "/signature_url", schemaPath: "#/properties/signature_url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid0 = _errs33 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.installable !== void 0) {
                                                      const _errs35 = errors;
                                                      if (typeof data.installable !== "boolean") {
                                                        validate269.errors = [{ instancePath: instancePath + "/installable", schemaPath: "#/properties/installable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                        return false;
                                                      }
                                                      var valid0 = _errs35 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data.held_at !== void 0) {
                                                        const _errs37 = errors;
                                                        if (!validate67(data.held_at, { instancePath: instancePath + "/held_at", parentData: data, parentDataProperty: "held_at", rootData, dynamicAnchors })) {
                                                          vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                                          errors = vErrors.length;
                                                        }
                                                        var valid0 = _errs37 === errors;
                                                      } else {
                                                        var valid0 = true;
                                                      }
                                                      if (valid0) {
                                                        if (data.place !== void 0) {
                                                          let data24 = data.place;
                                                          const _errs38 = errors;
                                                          if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                                                            validate269.errors = [{ instancePath: instancePath + "/place", schemaPath: "#/properties/place/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                          }
                                                          if (errors === _errs38) {
                                                            if (typeof data24 == "number" && isFinite(data24)) {
                                                              if (data24 < 1 || isNaN(data24)) {
                                                                validate269.errors = [{ instancePath: instancePath + "/place", schemaPath: "#/properties/place/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                return false;
                                                              }
                                                            }
                                                          }
                                                          var valid0 = _errs38 === errors;
                                                        } else {
                                                          var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                          if (data.reviewed_at !== void 0) {
                                                            const _errs40 = errors;
                                                            if (!validate67(data.reviewed_at, { instancePath: instancePath + "/reviewed_at", parentData: data, parentDataProperty: "reviewed_at", rootData, dynamicAnchors })) {
                                                              vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                                              errors = vErrors.length;
                                                            }
                                                            var valid0 = _errs40 === errors;
                                                          } else {
                                                            var valid0 = true;
                                                          }
                                                          if (valid0) {
                                                            if (data.banned !== void 0) {
                                                              let data26 = data.banned;
                                                              const _errs41 = errors;
                                                              if (errors === _errs41) {
                                                                if (typeof data26 === "string") {
                                                                  if (func1(data26) > 1e3) {
                                                                    validate269.errors = [{ instancePath: instancePath + "/banned", schemaPath: "#/properties/banned/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                                    return false;
                                                                  }
                                                                } else {
                                                                  validate269.errors = [{ instancePath: instancePath + "/banned", schemaPath: "#/properties/banned/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid0 = _errs41 === errors;
                                                            } else {
                                                              var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                              if (data.checks !== void 0) {
                                                                let data27 = data.checks;
                                                                const _errs43 = errors;
                                                                if (errors === _errs43) {
                                                                  if (Array.isArray(data27)) {
                                                                    if (data27.length > 50) {
                                                                      validate269.errors = [{ instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" }];
                                                                      return false;
                                                                    } else {
                                                                      var valid1 = true;
                                                                      const len0 = data27.length;
                                                                      for (let i0 = 0; i0 < len0; i0++) {
                                                                        let data28 = data27[i0];
                                                                        const _errs45 = errors;
                                                                        if (errors === _errs45) {
                                                                          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                                                                            let missing1;
                                                                            if (data28.name === void 0 && (missing1 = "name") || data28.outcome === void 0 && (missing1 = "outcome") || data28.checked_at === void 0 && (missing1 = "checked_at") || data28.findings === void 0 && (missing1 = "findings")) {
                                                                              validate269.errors = [{ instancePath: instancePath + "/checks/" + i0, schemaPath: "#/properties/checks/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                                              return false;
                                                                            } else {
                                                                              if (data28.name !== void 0) {
                                                                                let data29 = data28.name;
                                                                                const _errs47 = errors;
                                                                                if (errors === _errs47) {
                                                                                  if (typeof data29 === "string") {
                                                                                    if (func1(data29) > 50) {
                                                                                      validate269.errors = [{ instancePath: instancePath + "/checks/" + i0 + "/name", schemaPath: "#/properties/checks/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                                                                                      return false;
                                                                                    }
                                                                                  } else {
                                                                                    validate269.errors = [{ instancePath: instancePath + "/checks/" + i0 + "/name", schemaPath: "#/properties/checks/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                  }
                                                                                }
                                                                                var valid2 = _errs47 === errors;
                                                                              } else {
                                                                                var valid2 = true;
                                                                              }
                                                                              if (valid2) {
                                                                                if (data28.outcome !== void 0) {
                                                                                  let data30 = data28.outcome;
                                                                                  const _errs49 = errors;
                                                                                  if (!(data30 === "passed" || data30 === "held")) {
                                                                                    validate269.errors = [{ instancePath: instancePath + "/checks/" + i0 + "/outcome", schemaPath: "#/properties/checks/items/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema66.properties.checks.items.properties.outcome.enum }, message: "must be equal to one of the allowed values" }];
                                                                                    return false;
                                                                                  }
                                                                                  var valid2 = _errs49 === errors;
                                                                                } else {
                                                                                  var valid2 = true;
                                                                                }
                                                                                if (valid2) {
                                                                                  if (data28.checked_at !== void 0) {
                                                                                    const _errs50 = errors;
                                                                                    if (!validate67(data28.checked_at, { instancePath: instancePath + "/checks/" + i0 + "/checked_at", parentData: data28, parentDataProperty: "checked_at", rootData, dynamicAnchors })) {
                                                                                      vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                                                                      errors = vErrors.length;
                                                                                    }
                                                                                    var valid2 = _errs50 === errors;
                                                                                  } else {
                                                                                    var valid2 = true;
                                                                                  }
                                                                                  if (valid2) {
                                                                                    if (data28.findings !== void 0) {
                                                                                      const _errs51 = errors;
                                                                                      if (!validate256(data28.findings, { instancePath: instancePath + "/checks/" + i0 + "/findings", parentData: data28, parentDataProperty: "findings", rootData, dynamicAnchors })) {
                                                                                        vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
                                                                                        errors = vErrors.length;
                                                                                      }
                                                                                      var valid2 = _errs51 === errors;
                                                                                    } else {
                                                                                      var valid2 = true;
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          } else {
                                                                            validate269.errors = [{ instancePath: instancePath + "/checks/" + i0, schemaPath: "#/properties/checks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid1 = _errs45 === errors;
                                                                        if (!valid1) {
                                                                          break;
                                                                        }
                                                                      }
                                                                    }
                                                                  } else {
                                                                    validate269.errors = [{ instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid0 = _errs43 === errors;
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
      }
    } else {
      validate269.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate269.errors = vErrors;
  return errors === 0;
}
validate269.evaluated = { "props": { "id": true, "plugin_id": true, "slug": true, "version": true, "publisher": true, "state": true, "state_reason": true, "quarantined": true, "sha256": true, "size": true, "tree_digest": true, "key_id": true, "visibility": true, "channel": true, "changelog": true, "yanked": true, "deprecated": true, "replacement": true, "published_at": true, "created_at": true, "download_url": true, "signature_url": true, "installable": true, "held_at": true, "place": true, "reviewed_at": true, "banned": true, "checks": true }, "dynamicProps": false, "dynamicItems": false };
var WellKnown = validate283;
function validate283(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate283.evaluated;
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
        validate283.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.name !== void 0) {
          let data0 = data.name;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) > 200) {
                validate283.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                return false;
              }
            } else {
              validate283.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                  validate283.errors = [{ instancePath: instancePath + "/api_base", schemaPath: "#/properties/api_base/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                  return false;
                }
              } else {
                validate283.errors = [{ instancePath: instancePath + "/api_base", schemaPath: "#/properties/api_base/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                    validate283.errors = [{ instancePath: instancePath + "/registry", schemaPath: "#/properties/registry/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                    return false;
                  }
                } else {
                  validate283.errors = [{ instancePath: instancePath + "/registry", schemaPath: "#/properties/registry/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                  validate283.errors = [{ instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs7) {
                  if (typeof data3 == "number" && isFinite(data3)) {
                    if (data3 < 1 || isNaN(data3)) {
                      validate283.errors = [{ instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
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
                        validate283.errors = [{ instancePath: instancePath + "/server_version", schemaPath: "#/properties/server_version/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                        return false;
                      }
                    } else {
                      validate283.errors = [{ instancePath: instancePath + "/server_version", schemaPath: "#/properties/server_version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                          validate283.errors = [{ instancePath: instancePath + "/min_cli_version", schemaPath: "#/properties/min_cli_version/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                          return false;
                        }
                      } else {
                        validate283.errors = [{ instancePath: instancePath + "/min_cli_version", schemaPath: "#/properties/min_cli_version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                            validate283.errors = [{ instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                            return false;
                          } else {
                            if (data6.archive_bytes !== void 0) {
                              let data7 = data6.archive_bytes;
                              const _errs15 = errors;
                              if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                                validate283.errors = [{ instancePath: instancePath + "/limits/archive_bytes", schemaPath: "#/properties/limits/properties/archive_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                              }
                              if (errors === _errs15) {
                                if (typeof data7 == "number" && isFinite(data7)) {
                                  if (data7 < 0 || isNaN(data7)) {
                                    validate283.errors = [{ instancePath: instancePath + "/limits/archive_bytes", schemaPath: "#/properties/limits/properties/archive_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                  validate283.errors = [{ instancePath: instancePath + "/limits/unpacked_bytes", schemaPath: "#/properties/limits/properties/unpacked_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs17) {
                                  if (typeof data8 == "number" && isFinite(data8)) {
                                    if (data8 < 0 || isNaN(data8)) {
                                      validate283.errors = [{ instancePath: instancePath + "/limits/unpacked_bytes", schemaPath: "#/properties/limits/properties/unpacked_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                    validate283.errors = [{ instancePath: instancePath + "/limits/entries", schemaPath: "#/properties/limits/properties/entries/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs19) {
                                    if (typeof data9 == "number" && isFinite(data9)) {
                                      if (data9 < 0 || isNaN(data9)) {
                                        validate283.errors = [{ instancePath: instancePath + "/limits/entries", schemaPath: "#/properties/limits/properties/entries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                      validate283.errors = [{ instancePath: instancePath + "/limits/manifest_bytes", schemaPath: "#/properties/limits/properties/manifest_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    if (errors === _errs21) {
                                      if (typeof data10 == "number" && isFinite(data10)) {
                                        if (data10 < 0 || isNaN(data10)) {
                                          validate283.errors = [{ instancePath: instancePath + "/limits/manifest_bytes", schemaPath: "#/properties/limits/properties/manifest_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                        validate283.errors = [{ instancePath: instancePath + "/limits/envelope_bytes", schemaPath: "#/properties/limits/properties/envelope_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      if (errors === _errs23) {
                                        if (typeof data11 == "number" && isFinite(data11)) {
                                          if (data11 < 0 || isNaN(data11)) {
                                            validate283.errors = [{ instancePath: instancePath + "/limits/envelope_bytes", schemaPath: "#/properties/limits/properties/envelope_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                          validate283.errors = [{ instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
                              validate283.errors = [{ instancePath: instancePath + "/trusted_publishing", schemaPath: "#/properties/trusted_publishing/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                              return false;
                            } else {
                              if (data12.audience !== void 0) {
                                let data13 = data12.audience;
                                const _errs27 = errors;
                                if (errors === _errs27) {
                                  if (typeof data13 === "string") {
                                    if (func1(data13) > 2e3) {
                                      validate283.errors = [{ instancePath: instancePath + "/trusted_publishing/audience", schemaPath: "#/properties/trusted_publishing/properties/audience/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                      return false;
                                    }
                                  } else {
                                    validate283.errors = [{ instancePath: instancePath + "/trusted_publishing/audience", schemaPath: "#/properties/trusted_publishing/properties/audience/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                        validate283.errors = [{ instancePath: instancePath + "/trusted_publishing/issuers", schemaPath: "#/properties/trusted_publishing/properties/issuers/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
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
                                                validate283.errors = [{ instancePath: instancePath + "/trusted_publishing/issuers/" + i0, schemaPath: "#/properties/trusted_publishing/properties/issuers/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                return false;
                                              } else {
                                                if (data15.kind !== void 0) {
                                                  let data16 = data15.kind;
                                                  const _errs33 = errors;
                                                  if (errors === _errs33) {
                                                    if (typeof data16 === "string") {
                                                      if (func1(data16) > 50) {
                                                        validate283.errors = [{ instancePath: instancePath + "/trusted_publishing/issuers/" + i0 + "/kind", schemaPath: "#/properties/trusted_publishing/properties/issuers/items/properties/kind/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate283.errors = [{ instancePath: instancePath + "/trusted_publishing/issuers/" + i0 + "/kind", schemaPath: "#/properties/trusted_publishing/properties/issuers/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                          validate283.errors = [{ instancePath: instancePath + "/trusted_publishing/issuers/" + i0 + "/issuer", schemaPath: "#/properties/trusted_publishing/properties/issuers/items/properties/issuer/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate283.errors = [{ instancePath: instancePath + "/trusted_publishing/issuers/" + i0 + "/issuer", schemaPath: "#/properties/trusted_publishing/properties/issuers/items/properties/issuer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                              validate283.errors = [{ instancePath: instancePath + "/trusted_publishing/issuers/" + i0, schemaPath: "#/properties/trusted_publishing/properties/issuers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
                                      validate283.errors = [{ instancePath: instancePath + "/trusted_publishing/issuers", schemaPath: "#/properties/trusted_publishing/properties/issuers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                            validate283.errors = [{ instancePath: instancePath + "/trusted_publishing", schemaPath: "#/properties/trusted_publishing/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
                                validate283.errors = [{ instancePath: instancePath + "/uploads", schemaPath: "#/properties/uploads/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                return false;
                              } else {
                                if (data18.from_bytes !== void 0) {
                                  let data19 = data18.from_bytes;
                                  const _errs39 = errors;
                                  if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                                    validate283.errors = [{ instancePath: instancePath + "/uploads/from_bytes", schemaPath: "#/properties/uploads/properties/from_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs39) {
                                    if (typeof data19 == "number" && isFinite(data19)) {
                                      if (data19 < 0 || isNaN(data19)) {
                                        validate283.errors = [{ instancePath: instancePath + "/uploads/from_bytes", schemaPath: "#/properties/uploads/properties/from_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                      validate283.errors = [{ instancePath: instancePath + "/uploads/part_bytes", schemaPath: "#/properties/uploads/properties/part_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    if (errors === _errs41) {
                                      if (typeof data20 == "number" && isFinite(data20)) {
                                        if (data20 < 1 || isNaN(data20)) {
                                          validate283.errors = [{ instancePath: instancePath + "/uploads/part_bytes", schemaPath: "#/properties/uploads/properties/part_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
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
                              validate283.errors = [{ instancePath: instancePath + "/uploads", schemaPath: "#/properties/uploads/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
      validate283.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate283.errors = vErrors;
  return errors === 0;
}
validate283.evaluated = { "props": { "name": true, "api_base": true, "registry": true, "protocol": true, "server_version": true, "min_cli_version": true, "limits": true, "trusted_publishing": true, "uploads": true }, "dynamicProps": false, "dynamicItems": false };
var WhoAmI = validate284;
function validate284(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate284.evaluated;
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
        validate284.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.user !== void 0) {
          let data0 = data.user;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.id === void 0 && (missing1 = "id") || data0.email === void 0 && (missing1 = "email") || data0.is_admin === void 0 && (missing1 = "is_admin")) {
                validate284.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/properties/user/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                return false;
              } else {
                if (data0.id !== void 0) {
                  const _errs3 = errors;
                  if (!validate56(data0.id, { instancePath: instancePath + "/user/id", parentData: data0, parentDataProperty: "id", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs3 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.email !== void 0) {
                    let data2 = data0.email;
                    const _errs4 = errors;
                    if (errors === _errs4) {
                      if (typeof data2 === "string") {
                        if (func1(data2) > 320) {
                          validate284.errors = [{ instancePath: instancePath + "/user/email", schemaPath: "#/properties/user/properties/email/maxLength", keyword: "maxLength", params: { limit: 320 }, message: "must NOT have more than 320 characters" }];
                          return false;
                        }
                      } else {
                        validate284.errors = [{ instancePath: instancePath + "/user/email", schemaPath: "#/properties/user/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid1 = _errs4 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.is_admin !== void 0) {
                      const _errs6 = errors;
                      if (typeof data0.is_admin !== "boolean") {
                        validate284.errors = [{ instancePath: instancePath + "/user/is_admin", schemaPath: "#/properties/user/properties/is_admin/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                        return false;
                      }
                      var valid1 = _errs6 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              }
            } else {
              validate284.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/properties/user/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
            const _errs8 = errors;
            if (errors === _errs8) {
              if (Array.isArray(data4)) {
                if (data4.length > 1e3) {
                  validate284.errors = [{ instancePath: instancePath + "/organisations", schemaPath: "#/properties/organisations/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
                  return false;
                } else {
                  var valid2 = true;
                  const len0 = data4.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data5 = data4[i0];
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        let missing2;
                        if (data5.slug === void 0 && (missing2 = "slug") || data5.role === void 0 && (missing2 = "role")) {
                          validate284.errors = [{ instancePath: instancePath + "/organisations/" + i0, schemaPath: "#/properties/organisations/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                          return false;
                        } else {
                          if (data5.slug !== void 0) {
                            const _errs12 = errors;
                            if (!validate59(data5.slug, { instancePath: instancePath + "/organisations/" + i0 + "/slug", parentData: data5, parentDataProperty: "slug", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                              errors = vErrors.length;
                            }
                            var valid3 = _errs12 === errors;
                          } else {
                            var valid3 = true;
                          }
                          if (valid3) {
                            if (data5.role !== void 0) {
                              let data7 = data5.role;
                              const _errs13 = errors;
                              if (errors === _errs13) {
                                if (typeof data7 === "string") {
                                  if (func1(data7) > 50) {
                                    validate284.errors = [{ instancePath: instancePath + "/organisations/" + i0 + "/role", schemaPath: "#/properties/organisations/items/properties/role/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                                    return false;
                                  }
                                } else {
                                  validate284.errors = [{ instancePath: instancePath + "/organisations/" + i0 + "/role", schemaPath: "#/properties/organisations/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid3 = _errs13 === errors;
                            } else {
                              var valid3 = true;
                            }
                          }
                        }
                      } else {
                        validate284.errors = [{ instancePath: instancePath + "/organisations/" + i0, schemaPath: "#/properties/organisations/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid2 = _errs10 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                }
              } else {
                validate284.errors = [{ instancePath: instancePath + "/organisations", schemaPath: "#/properties/organisations/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs8 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.token !== void 0) {
              let data8 = data.token;
              const _errs15 = errors;
              if (errors === _errs15) {
                if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                  let missing3;
                  if (data8.prefix === void 0 && (missing3 = "prefix") || data8.scopes === void 0 && (missing3 = "scopes")) {
                    validate284.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                    return false;
                  } else {
                    if (data8.prefix !== void 0) {
                      let data9 = data8.prefix;
                      const _errs17 = errors;
                      if (errors === _errs17) {
                        if (typeof data9 === "string") {
                          if (func1(data9) > 20) {
                            validate284.errors = [{ instancePath: instancePath + "/token/prefix", schemaPath: "#/properties/token/properties/prefix/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" }];
                            return false;
                          }
                        } else {
                          validate284.errors = [{ instancePath: instancePath + "/token/prefix", schemaPath: "#/properties/token/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid4 = _errs17 === errors;
                    } else {
                      var valid4 = true;
                    }
                    if (valid4) {
                      if (data8.scopes !== void 0) {
                        const _errs19 = errors;
                        if (!validate74(data8.scopes, { instancePath: instancePath + "/token/scopes", parentData: data8, parentDataProperty: "scopes", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                          errors = vErrors.length;
                        }
                        var valid4 = _errs19 === errors;
                      } else {
                        var valid4 = true;
                      }
                      if (valid4) {
                        if (data8.expires_at !== void 0) {
                          const _errs20 = errors;
                          if (!validate67(data8.expires_at, { instancePath: instancePath + "/token/expires_at", parentData: data8, parentDataProperty: "expires_at", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                            errors = vErrors.length;
                          }
                          var valid4 = _errs20 === errors;
                        } else {
                          var valid4 = true;
                        }
                        if (valid4) {
                          if (data8.id !== void 0) {
                            const _errs21 = errors;
                            if (!validate56(data8.id, { instancePath: instancePath + "/token/id", parentData: data8, parentDataProperty: "id", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                              errors = vErrors.length;
                            }
                            var valid4 = _errs21 === errors;
                          } else {
                            var valid4 = true;
                          }
                          if (valid4) {
                            if (data8.organisation !== void 0) {
                              const _errs22 = errors;
                              if (!validate59(data8.organisation, { instancePath: instancePath + "/token/organisation", parentData: data8, parentDataProperty: "organisation", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                                errors = vErrors.length;
                              }
                              var valid4 = _errs22 === errors;
                            } else {
                              var valid4 = true;
                            }
                            if (valid4) {
                              if (data8.plugins !== void 0) {
                                const _errs23 = errors;
                                if (!validate87(data8.plugins, { instancePath: instancePath + "/token/plugins", parentData: data8, parentDataProperty: "plugins", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                                  errors = vErrors.length;
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
                } else {
                  validate284.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
    } else {
      validate284.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate284.errors = vErrors;
  return errors === 0;
}
validate284.evaluated = { "props": { "user": true, "organisations": true, "token": true }, "dynamicProps": false, "dynamicItems": false };
export {
  AccessToken,
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
  RegisteredKey,
  SecurityReport,
  TokenList,
  TransferList,
  TransferOffer,
  TrustedPublisher,
  TrustedPublisherList,
  UploadResult,
  VersionPage,
  VersionState,
  WellKnown,
  WhoAmI
};
