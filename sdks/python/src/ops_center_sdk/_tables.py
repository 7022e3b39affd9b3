"""The protocol's tables. Written by packages/plugin-protocol/scripts/generate.mjs; do not edit."""

from __future__ import annotations

from typing import Any, Dict, List

PROTOCOL_VERSIONS: List[Any] = [1]

ERRORS: Dict[str, Any] = {
    "ParseError": {
        "code": -32700,
        "meaning": "A frame is not one JSON value in UTF-8.",
        "remedy": "Write one JSON object and a line feed for each message; print to stdout, never to the channel.",
        "data": {},
    },
    "InvalidRequest": {
        "code": -32600,
        "meaning": "A frame is JSON but no JSON-RPC 2.0 request, notification or response.",
        "remedy": "Send an object with \"jsonrpc\": \"2.0\" and a method, or an id with either a result or an error.",
        "data": {},
    },
    "MethodNotFound": {
        "code": -32601,
        "meaning": "The other side has no such method.",
        "remedy": "Check the spelling, and which protocol version was agreed on at the start.",
        "data": {"method": "the method that was asked for"},
    },
    "InvalidParams": {
        "code": -32602,
        "meaning": "The parameters do not fit the method.",
        "remedy": "Compare them with the schema of the method; data.problem says what is wrong.",
        "data": {"problem": "what is wrong, with the place"},
    },
    "InternalError": {
        "code": -32603,
        "meaning": "The side that was called has a defect.",
        "remedy": "Look at its log; this is not the caller's fault.",
        "data": {},
    },
    "PermissionDenied": {
        "code": -32001,
        "meaning": "The plugin does not hold the permission that the call needs.",
        "remedy": "Add the permission to \"permissions\" of plugin.yaml and let the tenant consent to it.",
        "data": {"permission": "the permission to ask for", "method": "what was called"},
    },
    "RateLimited": {
        "code": -32002,
        "meaning": "The plugin made more calls in an hour than its limit allows.",
        "remedy": "Call less often, or ask for many things at once; try again after data.retryAfterMs.",
        "data": {"retryAfterMs": "milliseconds until a call is possible again", "limit": "calls an hour"},
    },
    "Timeout": {
        "code": -32003,
        "meaning": "There was no answer before the deadline.",
        "remedy": "Do less in the handler, or move the work to a scheduled job.",
        "data": {"deadlineMs": "milliseconds that the call was given"},
    },
    "Cancelled": {
        "code": -32004,
        "meaning": "The caller took the call back.",
        "remedy": "Nothing: the result is no longer wanted.",
        "data": {},
    },
    "ResourceExhausted": {
        "code": -32005,
        "meaning": "The plugin used up a resource that is limited while it runs.",
        "remedy": "Use less, or raise the limit under \"resources\" of plugin.yaml.",
        "data": {"resource": "memory, cpu, pids, network or calls", "limit": "the limit", "used": "what was used"},
    },
    "QuotaExceeded": {
        "code": -32006,
        "meaning": "What the plugin wants to keep is more than its quota.",
        "remedy": "Delete what is no longer needed, or raise \"disk\" under \"resources\" of plugin.yaml.",
        "data": {"resource": "storage, disk, jobs", "limit": "the quota", "used": "what would be used"},
    },
    "PluginCrashed": {
        "code": -32007,
        "meaning": "The plugin's process ended before it answered.",
        "remedy": "Look at the last lines of the plugin's log.",
        "data": {"reason": "exit, signal, oom or channel_closed"},
    },
    "CircuitOpen": {
        "code": -32008,
        "meaning": "The handler failed too often in a row and is not called for a while.",
        "remedy": "Mend the handler's errors; it is tried again after data.retryAfterMs.",
        "data": {"retryAfterMs": "milliseconds until it is tried again"},
    },
    "TenantMismatch": {
        "code": -32009,
        "meaning": "A call names another tenant than the one it is made for.",
        "remedy": "Never pass a tenant: the host takes it from the call that is being handled.",
        "data": {},
    },
    "MessageTooLarge": {
        "code": -32010,
        "meaning": "A message is larger than a frame may be.",
        "remedy": "Send less at once: a page of rows, a reference to a file.",
        "data": {"limit": "bytes that a frame may have", "size": "bytes that it has, or more than"},
    },
    "HandlerFailed": {
        "code": -32011,
        "meaning": "A handler of the plugin raised an exception.",
        "remedy": "Mend the handler; data.trace shows where it happened.",
        "data": {
            "type": "class of the exception",
            "handler": "name of the handler",
            "trace": "where, innermost last",
        },
    },
    "InvalidResult": {
        "code": -32012,
        "meaning": "A handler returned what cannot be sent or what its hook does not allow.",
        "remedy": "Return what the hook documents, made of strings, numbers, booleans, null, lists and mappings.",
        "data": {"handler": "name of the handler", "problem": "what is wrong with the value"},
    },
    "UnknownHandler": {
        "code": -32013,
        "meaning": "The plugin has no such hook, filter, route or job.",
        "remedy": "Register it in the code under the same name as in plugin.yaml.",
        "data": {"handler": "what was asked for"},
    },
    "ConfigInvalid": {
        "code": -32014,
        "meaning": "The configuration does not fit the plugin's config_schema.",
        "remedy": "Mend the fields in data.problems.",
        "data": {"problems": "list of {field, message}"},
    },
    "NotFound": {
        "code": -32015,
        "meaning": "The thing that a call names does not exist, or the tenant may not see it.",
        "remedy": "Check the id; things of other tenants are never found.",
        "data": {"resource": "kind of thing", "id": "its id"},
    },
    "NoCall": {
        "code": -32016,
        "meaning": "The plugin called the host outside of any call from it, so no tenant is known.",
        "remedy": "Call the platform inside a hook, filter, route, job or lifecycle handler.",
        "data": {"method": "what was called"},
    },
    "InvalidState": {
        "code": -32017,
        "meaning": "The message comes at a moment at which it is not allowed, such as a call before initialize.",
        "remedy": "Initialize first, once; call nothing after shutdown.",
        "data": {"method": "what was called"},
    },
    "DatabaseFailed": {
        "code": -32018,
        "meaning": "The plugin's database refused a statement.",
        "remedy": "Mend the statement; data.problem holds what the database said.",
        "data": {"problem": "what the database said"},
    },
}

HOOKS: Dict[str, Any] = {
    "device.created": {
        "description": "A device was added.",
        "args": {"device_id": "string", "device_data": "object", "user_id": "string", "tenant_id": "string"},
    },
    "device.updated": {
        "description": "A device was changed.",
        "args": {"device_id": "string", "device_data": "object", "user_id": "string", "tenant_id": "string"},
    },
    "device.deleted": {
        "description": "A device was removed.",
        "args": {"device_id": "string", "device_data": "object", "user_id": "string", "tenant_id": "string"},
    },
    "device.status_changed": {
        "description": "A device went online or offline.",
        "args": {"device_id": "string", "device_data": "object", "user_id": "string", "tenant_id": "string"},
    },
    "device.heartbeat": {
        "description": "A device sent its heartbeat.",
        "args": {"device_id": "string", "device_data": "object", "user_id": "string", "tenant_id": "string"},
    },
    "device.alert": {
        "description": "An alert was raised for a device.",
        "args": {"device_id": "string", "device_data": "object", "user_id": "string", "tenant_id": "string"},
    },
    "user.created": {
        "description": "A user registered.",
        "args": {"user_id": "string", "user_data": "object", "tenant_id": "string"},
    },
    "user.updated": {
        "description": "A user's profile was changed.",
        "args": {"user_id": "string", "user_data": "object", "tenant_id": "string"},
    },
    "user.deleted": {
        "description": "A user account was deleted.",
        "args": {"user_id": "string", "user_data": "object", "tenant_id": "string"},
    },
    "user.login": {
        "description": "A user logged in.",
        "args": {"user_id": "string", "user_data": "object", "tenant_id": "string"},
    },
    "user.logout": {
        "description": "A user logged out.",
        "args": {"user_id": "string", "user_data": "object", "tenant_id": "string"},
    },
    "user.password_changed": {
        "description": "A user's password was changed.",
        "args": {"user_id": "string", "user_data": "object", "tenant_id": "string"},
    },
    "org.created": {
        "description": "An organisation was created.",
        "args": {"org_id": "string", "org_data": "object", "user_id": "string", "tenant_id": "string"},
    },
    "org.updated": {
        "description": "The settings of an organisation were changed.",
        "args": {"org_id": "string", "org_data": "object", "user_id": "string", "tenant_id": "string"},
    },
    "org.deleted": {
        "description": "An organisation was removed.",
        "args": {"org_id": "string", "org_data": "object", "user_id": "string", "tenant_id": "string"},
    },
    "org.member_added": {
        "description": "A user joined an organisation.",
        "args": {"org_id": "string", "org_data": "object", "user_id": "string", "tenant_id": "string"},
    },
    "org.member_removed": {
        "description": "A user left an organisation.",
        "args": {"org_id": "string", "org_data": "object", "user_id": "string", "tenant_id": "string"},
    },
    "webhook.created": {
        "description": "A webhook was registered.",
        "args": {"webhook_id": "string", "webhook_data": "object", "user_id": "string", "tenant_id": "string"},
    },
    "webhook.triggered": {
        "description": "A webhook fired.",
        "args": {"webhook_id": "string", "webhook_data": "object", "user_id": "string", "tenant_id": "string"},
    },
    "webhook.failed": {
        "description": "The delivery of a webhook failed.",
        "args": {"webhook_id": "string", "webhook_data": "object", "user_id": "string", "tenant_id": "string"},
    },
    "tenant.created": {
        "description": "A tenant came on board.",
        "args": {"tenant_id": "string", "tenant_data": "object", "user_id": "string"},
    },
    "tenant.upgraded": {
        "description": "A tenant moved to a higher tier.",
        "args": {"tenant_id": "string", "tenant_data": "object", "user_id": "string"},
    },
    "tenant.downgraded": {
        "description": "A tenant moved to a lower tier.",
        "args": {"tenant_id": "string", "tenant_data": "object", "user_id": "string"},
    },
    "tenant.suspended": {
        "description": "A tenant was suspended.",
        "args": {"tenant_id": "string", "tenant_data": "object", "user_id": "string"},
    },
    "api.request.before": {
        "description": "An API request is about to be processed.",
        "args": {"request_id": "string", "request_data": "object", "user_id": "string", "tenant_id": "string"},
    },
    "api.request.after": {
        "description": "An API request was answered.",
        "args": {"request_id": "string", "request_data": "object", "user_id": "string", "tenant_id": "string"},
    },
    "api.error": {
        "description": "An API request failed.",
        "args": {"request_id": "string", "request_data": "object", "user_id": "string", "tenant_id": "string"},
    },
}

FILTERS: Dict[str, Any] = {
    "device.data.process": {"description": "Changes device data before it is saved.", "value": "data"},
    "api.response.transform": {"description": "Changes the response of an API request before it is sent.", "value": "response"},
}

SLOTS: Dict[str, Any] = {
    "dashboard-widget": {"description": "A widget on the main dashboard.", "kind": "component", "params": []},
    "device-detail-tab": {"description": "A tab on the page of a device.", "kind": "component", "params": ["deviceId"]},
    "settings-page": {"description": "A page in the settings menu.", "kind": "component", "params": []},
    "nav-menu-item": {"description": "An item of the navigation menu.", "kind": "data", "params": []},
    "alert-detail": {"description": "A part of the page of an alert.", "kind": "component", "params": ["alertId"]},
    "user-profile-section": {"description": "A section of a user's profile.", "kind": "component", "params": ["userId"]},
}

API_METHODS: Dict[str, Any] = {
    "devices": {
        "list": {"args": ["filter?"], "permission": "api:devices:read", "returns": "records"},
        "get": {"args": ["id"], "permission": "api:devices:read", "returns": "record"},
        "create": {"args": ["data"], "permission": "api:devices:write", "returns": "record"},
        "update": {"args": ["id", "data"], "permission": "api:devices:write", "returns": "record"},
        "delete": {"args": ["id"], "permission": "api:devices:delete", "returns": "nothing"},
    },
    "alerts": {
        "list": {"args": ["filter?"], "permission": "api:alerts:read", "returns": "records"},
        "get": {"args": ["id"], "permission": "api:alerts:read", "returns": "record"},
        "create": {"args": ["data"], "permission": "api:alerts:write", "returns": "record"},
        "update": {"args": ["id", "data"], "permission": "api:alerts:write", "returns": "record"},
        "delete": {"args": ["id"], "permission": "api:alerts:delete", "returns": "nothing"},
    },
    "users": {
        "list": {"args": ["filter?"], "permission": "api:users:read", "returns": "records"},
        "get": {"args": ["id"], "permission": "api:users:read", "returns": "record"},
        "create": {"args": ["data"], "permission": "api:users:write", "returns": "record"},
        "update": {"args": ["id", "data"], "permission": "api:users:write", "returns": "record"},
        "delete": {"args": ["id"], "permission": "api:users:delete", "returns": "nothing"},
    },
    "orgs": {
        "list": {"args": ["filter?"], "permission": "api:orgs:read", "returns": "records"},
        "get": {"args": ["id"], "permission": "api:orgs:read", "returns": "record"},
        "create": {"args": ["data"], "permission": "api:orgs:write", "returns": "record"},
        "update": {"args": ["id", "data"], "permission": "api:orgs:write", "returns": "record"},
        "delete": {"args": ["id"], "permission": "api:orgs:delete", "returns": "nothing"},
    },
    "webhooks": {
        "list": {"args": ["filter?"], "permission": "api:webhooks:read", "returns": "records"},
        "get": {"args": ["id"], "permission": "api:webhooks:read", "returns": "record"},
        "create": {"args": ["data"], "permission": "api:webhooks:write", "returns": "record"},
        "update": {"args": ["id", "data"], "permission": "api:webhooks:write", "returns": "record"},
        "delete": {"args": ["id"], "permission": "api:webhooks:delete", "returns": "nothing"},
    },
}

METHOD_PERMISSIONS: Dict[str, Any] = {
    "scheduler/runAt": "cron:schedule",
    "scheduler/runIn": "cron:schedule",
    "scheduler/list": "cron:schedule",
    "scheduler/cancel": "cron:schedule",
    "scheduler/cancelAll": "cron:schedule",
}

PERMISSIONS: Dict[str, Any] = {
    "api:devices:read": {"risk": "low", "description": "Read device data."},
    "api:devices:write": {"risk": "medium", "description": "Change device data."},
    "api:devices:delete": {"risk": "high", "description": "Delete device data."},
    "api:alerts:read": {"risk": "low", "description": "Read alerts."},
    "api:alerts:write": {"risk": "medium", "description": "Change alerts."},
    "api:alerts:delete": {"risk": "high", "description": "Delete alerts."},
    "api:users:read": {"risk": "low", "description": "Read user data, which is personal."},
    "api:users:write": {"risk": "medium", "description": "Change user data, which is personal."},
    "api:users:delete": {"risk": "high", "description": "Delete user data, which is personal."},
    "api:orgs:read": {"risk": "low", "description": "Read organisations and their members."},
    "api:orgs:write": {"risk": "medium", "description": "Change organisations and their members."},
    "api:orgs:delete": {"risk": "high", "description": "Delete organisations and their members."},
    "api:webhooks:read": {"risk": "low", "description": "Read webhooks."},
    "api:webhooks:write": {"risk": "medium", "description": "Change webhooks."},
    "api:webhooks:delete": {"risk": "high", "description": "Delete webhooks."},
    "storage:read": {"risk": "medium", "description": "Read files."},
    "storage:write": {"risk": "medium", "description": "Write files."},
    "network:outbound": {"risk": "medium", "description": "Make requests to other machines."},
    "cron:schedule": {"risk": "medium", "description": "Run jobs in the background on a schedule."},
    "admin:users": {"risk": "critical", "description": "Administer users and their roles."},
    "admin:plugins": {"risk": "critical", "description": "Administer plugins."},
    "admin:settings": {"risk": "critical", "description": "Administer the settings of the platform."},
    "tenant:read": {"risk": "critical", "description": "Read the data of all tenants."},
    "tenant:write": {"risk": "critical", "description": "Change the data of all tenants."},
    "hooks:device.created": {"risk": "medium", "description": "Be told: a device was added."},
    "hooks:device.updated": {"risk": "medium", "description": "Be told: a device was changed."},
    "hooks:device.deleted": {"risk": "medium", "description": "Be told: a device was removed."},
    "hooks:device.status_changed": {"risk": "medium", "description": "Be told: a device went online or offline."},
    "hooks:device.heartbeat": {"risk": "medium", "description": "Be told: a device sent its heartbeat."},
    "hooks:device.alert": {"risk": "medium", "description": "Be told: an alert was raised for a device."},
    "hooks:user.created": {"risk": "medium", "description": "Be told: a user registered."},
    "hooks:user.updated": {"risk": "medium", "description": "Be told: a user's profile was changed."},
    "hooks:user.deleted": {"risk": "medium", "description": "Be told: a user account was deleted."},
    "hooks:user.login": {"risk": "medium", "description": "Be told: a user logged in."},
    "hooks:user.logout": {"risk": "medium", "description": "Be told: a user logged out."},
    "hooks:user.password_changed": {"risk": "medium", "description": "Be told: a user's password was changed."},
    "hooks:org.created": {"risk": "medium", "description": "Be told: an organisation was created."},
    "hooks:org.updated": {"risk": "medium", "description": "Be told: the settings of an organisation were changed."},
    "hooks:org.deleted": {"risk": "medium", "description": "Be told: an organisation was removed."},
    "hooks:org.member_added": {"risk": "medium", "description": "Be told: a user joined an organisation."},
    "hooks:org.member_removed": {"risk": "medium", "description": "Be told: a user left an organisation."},
    "hooks:webhook.created": {"risk": "medium", "description": "Be told: a webhook was registered."},
    "hooks:webhook.triggered": {"risk": "medium", "description": "Be told: a webhook fired."},
    "hooks:webhook.failed": {"risk": "medium", "description": "Be told: the delivery of a webhook failed."},
    "hooks:tenant.created": {"risk": "medium", "description": "Be told: a tenant came on board."},
    "hooks:tenant.upgraded": {"risk": "medium", "description": "Be told: a tenant moved to a higher tier."},
    "hooks:tenant.downgraded": {"risk": "medium", "description": "Be told: a tenant moved to a lower tier."},
    "hooks:tenant.suspended": {"risk": "medium", "description": "Be told: a tenant was suspended."},
    "hooks:api.request.before": {"risk": "medium", "description": "Be told: an API request is about to be processed."},
    "hooks:api.request.after": {"risk": "medium", "description": "Be told: an API request was answered."},
    "hooks:api.error": {"risk": "medium", "description": "Be told: an API request failed."},
    "hooks:device.data.process": {"risk": "medium", "description": "Be told: changes device data before it is saved."},
    "hooks:api.response.transform": {"risk": "medium", "description": "Be told: changes the response of an API request before it is sent."},
}

PLUGIN_LIMITS: Dict[str, Any] = {
    "memory": "512MB",
    "cpu": "0.5",
    "disk": "1GB",
    "network_rate": "10MB/s",
    "api_calls": 1000,
    "cron_jobs": 5,
    "http_timeout": 30,
    "execution_timeout": 300,
}

WIRE_LIMITS: Dict[str, Any] = {
    "frameBytes": 4194304,
    "depth": 64,
    "openCalls": 1024,
    "methodLength": 128,
    "keyLength": 512,
    "valueBytes": 1048576,
    "hops": 8,
}

DEADLINES_MS: Dict[str, Any] = {
    "filter": 500,
    "filterChain": 2000,
    "hook": 30000,
    "http": 30000,
    "job": 300000,
    "lifecycle": 300000,
    "ping": 3000,
    "grace": 1000,
}
